import { createTheme, type MantineColorsTuple } from '@mantine/core';

/** Ink blue: calm beside the verdict colours, and dark enough for white text. */
const ink: MantineColorsTuple = [
  '#eef0fb',
  '#dde1f5',
  '#bcc3ec',
  '#98a3e3',
  '#7885da',
  '#6372d4',
  '#5464cc',
  '#4756b8',
  '#3f4bb0',
  '#343f92',
];

/** A cool slate in place of the neutral grey, from text (0) to the deepest background (9). */
const dark: MantineColorsTuple = [
  '#d3d7e0',
  '#b4bac7',
  '#929aaa',
  '#6a7283',
  '#424957',
  '#343a46',
  '#272c36',
  '#1c2028',
  '#16191f',
  '#101217',
];

const gray: MantineColorsTuple = [
  '#f7f8fa',
  '#eff1f4',
  '#e4e7ec',
  '#d5d9e0',
  '#c2c8d1',
  '#a3abb8',
  '#7d8695',
  '#5b6472',
  '#3c434f',
  '#252a33',
];

const systemText =
  'system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "WenQuanYi Micro Hei", sans-serif';

/** Shades and thresholds are those that pass WCAG AA contrast in both schemes; axe checks them in tests/e2e. */
export const theme = createTheme({
  colors: { ink, dark, gray },
  primaryColor: 'ink',
  primaryShade: { light: 8, dark: 6 },
  autoContrast: true,
  luminanceThreshold: 0.179,
  fontFamily: systemText,
  fontFamilyMonospace:
    'ui-monospace, "SF Mono", "Cascadia Code", Menlo, Consolas, "DejaVu Sans Mono", monospace',
  headings: { fontFamily: systemText, fontWeight: '650' },
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
});

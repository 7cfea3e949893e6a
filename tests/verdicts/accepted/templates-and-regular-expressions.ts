// problem: strings
const tag = (parts: TemplateStringsArray, ...values: unknown[]) => String.raw({ raw: parts.raw }, ...values);
export function repeat(text: string, times: number): string {
  const noise = tag`${'`'}\u{61}${`${'export default 1; import "x"'}`}`.replace(/(?<=`)[`export\/]*.*/sv, '');
  return text.repeat(times).replace(/(?<end>export )?$/, '') + noise.slice(1);
}

const isMac = /Mac|iPhone|iPad/.test(navigator.userAgent);

/** How a shortcut is written on this machine: `mod` is ⌘ on a Mac and Ctrl elsewhere. */
export function keyLabel(keys: string): string {
  return keys
    .split('+')
    .map((key) => names[key] ?? key)
    .join(isMac ? ' ' : '+');
}

/** The same for `aria-keyshortcuts`. */
export function ariaKeys(keys: string): string {
  return keys.replace('mod', isMac ? 'Meta' : 'Control').replace('alt', 'Alt');
}

/** True when the event carries exactly the modifier of this platform. */
export function hasMod(event: KeyboardEvent): boolean {
  return (isMac ? event.metaKey : event.ctrlKey) && !event.altKey && !event.shiftKey;
}

/** What lets Tab leave Monaco. */
export const releaseTabKeys = isMac ? 'ctrl+shift+M' : 'ctrl+M';

const names: Readonly<Record<string, string>> = isMac
  ? { mod: '⌘', ctrl: '⌃', alt: '⌥', shift: '⇧', Enter: '⏎' }
  : { mod: 'Ctrl', ctrl: 'Ctrl', alt: 'Alt', shift: 'Shift' };

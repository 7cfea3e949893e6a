import { useLocalStorage } from '@mantine/hooks';
import { useEffect, useEffectEvent } from 'react';

/** WCAG 2.1.4: shortcuts of a single character can be turned off. */
export function useSingleLettersSetting(): readonly [boolean, (isOn: boolean) => void] {
  const [isOn, setOn] = useLocalStorage({
    key: 'mianjin.single-letters',
    defaultValue: true,
    getInitialValueInEffect: false,
  });
  return [isOn, setOn];
}

/** Single-character shortcuts, silent while the visitor types into a field or the editor, or holds a modifier. */
export function useSingleLetters(actions: Readonly<Record<string, () => void>>): void {
  const [isOn] = useSingleLettersSetting();
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const action = actions[event.key];
    if (action === undefined || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target))
      return;
    event.preventDefault();
    action();
  });
  useEffect(() => {
    if (!isOn) return;
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [isOn]);
}

/** `data-typing` marks editors that are no ordinary text fields; `role=dialog` keeps its keys to itself. */
function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  return (
    target.closest(
      'input, textarea, select, [contenteditable=""], [contenteditable="true"], [data-typing], [role="dialog"]',
    ) !== null
  );
}

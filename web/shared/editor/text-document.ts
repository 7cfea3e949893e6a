/** The text being written, shared by whichever editor shows it and by those who save it. No React, no editor inside. */
export interface TextDocument {
  readonly text: () => string;
  /** `origin` names the writer, so that an editor does not take its own change for news. */
  readonly write: (text: string, origin: string) => void;
  readonly subscribe: (listener: (text: string, origin: string) => void) => () => void;
  /** Where the caret was, for the next editor that takes over. */
  readonly selection: () => TextSelection;
  readonly select: (selection: TextSelection) => void;
}

interface TextSelection {
  readonly start: number;
  readonly end: number;
}

export function createTextDocument(initial: string): TextDocument {
  const listeners = new Set<(text: string, origin: string) => void>();
  let text = normalize(initial);
  let selection: TextSelection = { start: 0, end: 0 };
  return {
    selection: () => selection,
    select(next) {
      selection = next;
    },
    text: () => text,
    write(next, origin) {
      const normalized = normalize(next);
      if (normalized === text) return;
      text = normalized;
      for (const listener of listeners) listener(text, origin);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** One kind of line end everywhere: the judge counts lines as the editor does. */
function normalize(text: string): string {
  return text.replaceAll(/\r\n?/g, '\n');
}

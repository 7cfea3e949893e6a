import { useEffect, useState } from 'react';
import type { Language } from '#judge/verdict.ts';
import type { TextDocument } from '../../../shared/editor/text-document.ts';
import type { SaveState } from './autosave.ts';
import { draftKey } from './draft.ts';
import { openDraft, type DraftSession } from './draft-session.ts';

/**
 * The text of one problem in one language, kept through reload, crash and a second tab.
 * `document` is null for the few milliseconds until the stored draft is read.
 */
export function useDraft({ slug, language, starter, isNew }: DraftOptions): DraftHandle {
  const [opened, setOpened] = useState<Opened | null>(null);
  const [mayBeOnServer] = useState(!isNew);
  const key = draftKey(slug, language);
  const current = opened?.key === key ? opened : null;

  useEffect(() => {
    const closing = new AbortController();
    const change = (part: Partial<Opened>) =>
      setOpened((now) => (now?.key === key ? { ...now, ...part } : now));
    const options = {
      slug,
      language,
      starter,
      mayBeOnServer,
      onState: (state: SaveState) => change({ state }),
      onReplaced: (ours: string) => change({ ours }),
    };
    void openDraft(options, closing.signal).then((session) => {
      if (closing.signal.aborted) return;
      setOpened({ key, session, state: session.wasStored ? 'saved' : null, ours: null });
    });
    return () => closing.abort();
  }, [key, slug, language, starter, mayBeOnServer]);

  return {
    document: current?.session.document ?? null,
    state: current?.state ?? null,
    isOlderKept: current !== null && current.ours !== null,
    bringBack() {
      if (current === null || current.ours === null) return;
      current.session.document.write(current.ours, 'bring-back');
      setOpened({ ...current, ours: null });
    },
    saveNow: () => current?.session.saveNow(),
  };
}

export interface DraftOptions {
  readonly slug: string;
  readonly language: Language;
  readonly starter: string;
  /** Nothing of it was ever submitted. */
  readonly isNew: boolean;
}

export interface DraftHandle {
  readonly document: TextDocument | null;
  /** Null while there is nothing to save: the untouched stub. */
  readonly state: SaveState | null;
  /** Another tab's newer text is shown, and the one it replaced can be brought back. */
  readonly isOlderKept: boolean;
  readonly bringBack: () => void;
  readonly saveNow: () => void;
}

interface Opened {
  readonly key: string;
  readonly session: DraftSession;
  readonly state: SaveState | null;
  readonly ours: string | null;
}

import { useEffect, useRef, useState } from 'react';
import type { Language } from '#judge/verdict.ts';
import { putDraft } from '../../../shared/api/drafts.ts';
import { createTextDocument, type TextDocument } from '../../../shared/editor/text-document.ts';
import { createAutosave, type Autosave, type SaveState } from './autosave.ts';
import { draftKey, meet } from './draft.ts';
import { loadDraft, onOtherTab, storeDraft } from './draft-store.ts';

/** The writer's name for what comes from another tab. */
const fromOtherTab = 'other-tab';

/**
 * The text of one problem in one language, kept through reload, crash and a second tab.
 * `document` is null for the few milliseconds until the stored draft is read.
 */
export function useDraft(slug: string, language: Language, starter: string): DraftHandle {
  const [opened, setOpened] = useState<{ readonly key: string; readonly document: TextDocument } | null>(
    null,
  );
  const [state, setState] = useState<SaveState | null>(null);
  const [ours, setOurs] = useState<string | null>(null);
  const autosave = useRef<Autosave | null>(null);
  const key = draftKey(slug, language);
  const document = opened?.key === key ? opened.document : null;

  useEffect(() => {
    const closing = new AbortController();
    setState(null);
    setOurs(null);
    void loadDraft(key).then((stored) => {
      if (closing.signal.aborted) return;
      const text = createTextDocument(stored?.source ?? starter);
      const kept = { key, slug, language, text, knownAt: stored?.updatedAt ?? 0, setState, setOurs };
      autosave.current = keepSaved(kept, closing.signal);
      if (stored !== null) setState('saved');
      setOpened({ key, document: text });
    });
    return () => closing.abort();
  }, [key, slug, language, starter]);

  return {
    document,
    state,
    isOlderKept: ours !== null,
    bringBack() {
      if (ours !== null) document?.write(ours, 'bring-back');
      setOurs(null);
    },
    saveNow: () => autosave.current?.flush(false),
  };
}

export interface DraftHandle {
  readonly document: TextDocument | null;
  /** Null while there is nothing to save: the untouched stub. */
  readonly state: SaveState | null;
  /** Another tab's newer text is shown, and the one it replaced can be brought back. */
  readonly isOlderKept: boolean;
  bringBack(): void;
  saveNow(): void;
}

interface Kept {
  readonly key: string;
  readonly slug: string;
  readonly language: Language;
  readonly text: TextDocument;
  readonly knownAt: number;
  setState(state: SaveState): void;
  setOurs(source: string): void;
}

function keepSaved(kept: Kept, signal: AbortSignal): Autosave {
  const { key, slug, language, text } = kept;
  let savedSource = text.text();
  let knownAt = kept.knownAt;
  const autosave = createAutosave({
    async toDevice() {
      savedSource = text.text();
      knownAt = Date.now();
      await storeDraft(key, { source: savedSource, updatedAt: knownAt });
    },
    async toServer(leaving) {
      await putDraft(slug, { source: text.text(), language }, leaving);
    },
    onState: (state) => signal.aborted || kept.setState(state),
  });
  const stopListening = text.subscribe((_, origin) => origin !== fromOtherTab && autosave.touch());
  const stopHearing = onOtherTab(key, (theirs) => {
    const meeting = meet({ source: text.text(), savedSource, knownAt }, theirs);
    if (meeting.kind === 'ignore') return;
    if (meeting.kind === 'followAndKeep') kept.setOurs(meeting.ours);
    savedSource = theirs.source;
    knownAt = theirs.updatedAt;
    text.write(theirs.source, fromOtherTab);
  });
  window.addEventListener('pagehide', () => autosave.flush(true), { signal });
  document.addEventListener('visibilitychange', () => document.hidden && autosave.flush(true), { signal });
  signal.addEventListener('abort', () => {
    stopListening();
    stopHearing();
    autosave.flush(true);
    autosave.stop();
  });
  return autosave;
}

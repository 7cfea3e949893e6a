import type { Language } from '#judge/verdict.ts';
import { fetchDraft, putDraft } from '../../../shared/api/drafts.ts';
import { createTextDocument, type TextDocument } from '../../../shared/editor/text-document.ts';
import { createAutosave, type Autosave, type SaveState } from './autosave.ts';
import { draftKey, meet, type Draft } from './draft.ts';
import { loadDraft, onOtherTab, storeDraft } from './draft-store.ts';

/** The writer's name for what comes from another tab. */
const fromOtherTab = 'other-tab';

export interface DraftSession {
  readonly document: TextDocument;
  /** Whether there was a draft; otherwise the document holds the stub. */
  readonly wasStored: boolean;
  readonly saveNow: () => void;
}

export interface DraftSessionOptions {
  readonly slug: string;
  readonly language: Language;
  readonly starter: string;
  /** Look on the server when this device has none: for work begun elsewhere. */
  readonly mayBeOnServer: boolean;
  readonly onState: (state: SaveState) => void;
  /** Another tab's newer text took the place of these unsaved keys. */
  readonly onReplaced: (ours: string) => void;
}

/** Opens the stored draft or the stub, and keeps it saved until the signal aborts. */
export async function openDraft(options: DraftSessionOptions, signal: AbortSignal): Promise<DraftSession> {
  const { slug, language, starter, mayBeOnServer } = options;
  const local = await loadDraft(draftKey(slug, language));
  const stored = local ?? (mayBeOnServer ? await fetchDraft(slug, language) : null);
  const document = createTextDocument(stored?.source ?? starter);
  if (signal.aborted) return { document, wasStored: false, saveNow: () => undefined };
  const autosave = keepSaved(document, stored, options, signal);
  return { document, wasStored: stored !== null, saveNow: () => autosave.flush(false) };
}

function keepSaved(
  text: TextDocument,
  stored: Draft | null,
  { slug, language, onState, onReplaced }: DraftSessionOptions,
  signal: AbortSignal,
): Autosave {
  const key = draftKey(slug, language);
  let savedSource = text.text();
  let knownAt = stored?.updatedAt ?? 0;
  const autosave = createAutosave({
    async toDevice() {
      savedSource = text.text();
      knownAt = Date.now();
      await storeDraft(key, { source: savedSource, updatedAt: knownAt });
    },
    async toServer(isLeaving) {
      await putDraft(slug, { source: text.text(), language }, isLeaving);
    },
    onState: (state) => signal.aborted || onState(state),
  });
  const stopListening = text.subscribe((_, origin) => origin !== fromOtherTab && autosave.touch());
  const stopHearing = onOtherTab(key, (theirs) => {
    const meeting = meet({ source: text.text(), savedSource, knownAt }, theirs);
    if (meeting.kind === 'ignore') return;
    if (meeting.kind === 'followAndKeep') onReplaced(meeting.ours);
    savedSource = theirs.source;
    knownAt = theirs.updatedAt;
    text.write(theirs.source, fromOtherTab);
  });
  const leave = () => autosave.flush(true);
  window.addEventListener('pagehide', leave, { signal });
  document.addEventListener('visibilitychange', () => document.hidden && leave(), { signal });
  signal.addEventListener('abort', () => {
    stopListening();
    stopHearing();
    leave();
  });
  return autosave;
}

import { get, set } from 'idb-keyval';
import type { Draft } from './draft.ts';

/** Drafts on this device, shared by its tabs. */

export async function loadDraft(key: string): Promise<Draft | null> {
  return (await get<Draft>(key).catch(() => undefined)) ?? null;
}

export async function storeDraft(key: string, draft: Draft): Promise<void> {
  await set(key, draft);
  channel.postMessage({ key, draft } satisfies Note);
}

/** Calls back for every draft that another tab stores. */
export function onOtherTab(key: string, listener: (draft: Draft) => void): () => void {
  const hear = (event: MessageEvent<Note>) => {
    if (event.data.key === key) listener(event.data.draft);
  };
  channel.addEventListener('message', hear);
  return () => channel.removeEventListener('message', hear);
}

interface Note {
  readonly key: string;
  readonly draft: Draft;
}

const channel = new BroadcastChannel('mianjin-drafts');

/** Milliseconds as people read them: a decimal only below ten. */
export function roundTime(timeMs: number): number {
  return timeMs < 10 ? Math.round(timeMs * 10) / 10 : Math.round(timeMs);
}

/** `320 KB`, `10.4 MB`: the units are the same in every language. */
export function formatMemory(memoryKb: number): string {
  return memoryKb < 1000 ? `${Math.round(memoryKb)} KB` : `${(memoryKb / 1024).toFixed(1)} MB`;
}

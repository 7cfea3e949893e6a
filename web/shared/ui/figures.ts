/** Milliseconds as people read them: a decimal only below ten. */
export function roundTime(timeMs: number): number {
  return timeMs < 10 ? Math.round(timeMs * 10) / 10 : Math.round(timeMs);
}

export function toMegabytes(memoryKb: number): string {
  return (memoryKb / 1024).toFixed(1);
}

import { readFileSync } from 'node:fs';

/** What Linux tells of a process; on systems without /proc all are 0 and only the wall clock watches. */

const pageKb = 4;

/** CPU milliseconds of the process's first thread, which runs the isolate. */
export function cpuMs(pid: number): number {
  return Number(read(pid, 'schedstat').split(' ')[0] ?? 0) / 1e6;
}

export function residentKb(pid: number): number {
  return Number(read(pid, 'statm').split(' ')[1] ?? 0) * pageKb;
}

/** Below a sandbox's own process: the one that runs node. */
export function runningPid(pid: number): number {
  let current = pid;
  for (;;) {
    const child = Number(read(current, `task/${current}/children`).trim().split(' ')[0]);
    if (!(child > 0)) return current;
    current = child;
  }
}

function read(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'latin1');
  } catch {
    return '';
  }
}

import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import type { FromChild } from './protocol.ts';
import type { SandboxLevel } from './verdict.ts';

/**
 * The ladder: namespaces (bubblewrap), another user, or the process alone; each with Node's permission model,
 * resource limits and an empty environment where the machine has them. The highest rung on which a child really
 * answers is taken.
 */
export interface Sandbox {
  readonly level: SandboxLevel;
  readonly layers: readonly string[];
  /** Starts a child and waits until it says that it is ready. Rejects when it ends before. */
  readonly start: () => Promise<ReadyChild>;
}

export interface ReadyChild {
  readonly process: ChildProcess;
  readonly clock: 'exact' | 'ticks';
}

interface Rung {
  readonly level: SandboxLevel;
  readonly layers: readonly string[];
  /** Command and arguments that end in those of node. */
  readonly command: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

const root = path.resolve(import.meta.dirname, '..');
const entry = path.join(import.meta.dirname, 'process.ts');
/** Bytes of private memory that the kernel gives a child; V8 and the largest isolate fit, and little more. */
const dataLimit = 4 * 1024 ** 3;
/** The unprivileged user and group that children run as. */
const nobody = 65_534;

export async function openSandbox(required: 'auto' | 'require-namespaces'): Promise<Sandbox> {
  for (const rung of ladder()) {
    if (required === 'require-namespaces' && rung.level !== 'namespaces') break;
    try {
      const first = await startReady(rung);
      return { level: rung.level, layers: rung.layers, start: starter(rung, first) };
    } catch {
      // the machine does not permit this rung: the next one is tried
    }
  }
  throw new Error(
    required === 'require-namespaces'
      ? 'JUDGE_SANDBOX=require-namespaces: bubblewrap is missing or may not make namespaces here'
      : 'no judge child starts on this machine, not even without a sandbox',
  );
}

/** The child that proved the rung is the first to be used. */
function starter(rung: Rung, first: ReadyChild): () => Promise<ReadyChild> {
  let proven: ReadyChild | undefined = first;
  return async () => {
    const ready = proven ?? (await startReady(rung));
    proven = undefined;
    return ready;
  };
}

function ladder(): readonly Rung[] {
  const limits = limited();
  const env = { LIBC: 'glibc' };
  const rungs: Rung[] = [];
  if (has('bwrap')) {
    const layers = ['namespaces', 'no network', 'read-only files', ...limits.layers, 'node permissions'];
    rungs.push({
      level: 'namespaces',
      layers,
      command: [...limits.command, ...bubblewrap(), ...node()],
      env: {},
    });
  }
  if (has('setpriv') && process.getuid?.() === 0) {
    const privileges = [
      'setpriv',
      `--reuid=${nobody}`,
      `--regid=${nobody}`,
      '--clear-groups',
      ...noPrivileges,
    ];
    const network = has('unshare') ? ['unshare', '--net', '--ipc'] : [];
    const layers = [
      'user',
      'no privileges',
      ...(network.length > 0 ? ['no network'] : []),
      ...limits.layers,
      'node permissions',
    ];
    rungs.push({
      level: 'user',
      layers,
      command: [...network, ...privileges, ...limits.command, ...node()],
      env,
    });
    rungs.push({
      level: 'user',
      layers: layers.filter((layer) => layer !== 'no network'),
      command: [...privileges, ...limits.command, ...node()],
      env,
    });
  }
  if (has('setpriv')) {
    const layers = ['no privileges', ...limits.layers, 'node permissions'];
    rungs.push({
      level: 'process',
      layers,
      command: ['setpriv', ...noPrivileges, ...limits.command, ...node()],
      env,
    });
  }
  rungs.push({
    level: 'process',
    layers: [...limits.layers, 'node permissions'],
    command: [...limits.command, ...node()],
    env,
  });
  rungs.push({ level: 'process', layers: [], command: [process.execPath, ...v8Flags, entry], env });
  return rungs;
}

const v8Flags = [
  '--no-node-snapshot',
  '--no-warnings',
  '--min-semi-space-size=16',
  '--max-semi-space-size=32',
];
const noPrivileges = ['--pdeathsig=KILL', '--no-new-privs', '--inh-caps=-all', '--bounding-set=-all'];

function node(): readonly string[] {
  const permissions = ['--permission', '--allow-addons', '--allow-ffi', `--allow-fs-read=${root}`];
  return [process.execPath, ...v8Flags, ...permissions, entry];
}

function limited(): { readonly command: readonly string[]; readonly layers: readonly string[] } {
  if (!has('prlimit')) return { command: [], layers: [] };
  return {
    command: ['prlimit', `--data=${dataLimit}`, '--core=0', '--fsize=0', '--nofile=64'],
    layers: ['resource limits'],
  };
}

/** Nothing of the machine but the runtime is there; the channel to the parent is descriptor 3. */
function bubblewrap(): readonly string[] {
  const shared = ['/lib', '/lib64', '/usr/lib', '/usr/lib64', '/etc/ld.so.cache'].filter((folder) =>
    existsSync(folder),
  );
  const readable = [...shared, path.dirname(process.execPath), root].flatMap((folder) => [
    '--ro-bind',
    folder,
    folder,
  ]);
  const variables = { LIBC: 'glibc', NODE_CHANNEL_FD: '3', NODE_CHANNEL_SERIALIZATION_MODE: 'advanced' };
  const environment = Object.entries(variables).flatMap(([name, value]) => ['--setenv', name, value]);
  const walls = ['--unshare-all', '--die-with-parent', '--new-session', '--cap-drop', 'ALL', '--clearenv'];
  return [
    'bwrap',
    ...walls,
    ...environment,
    ...readable,
    '--proc',
    '/proc',
    '--dev',
    '/dev',
    '--chdir',
    root,
  ];
}

function start(rung: Rung): ChildProcess {
  const [command = process.execPath, ...args] = rung.command;
  return spawn(command, args, {
    cwd: '/',
    env: rung.env,
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    serialization: 'advanced',
    // a group of its own, so that a kill reaches all of it
    detached: true,
  });
}

const startTimeoutMs = 30_000;

function startReady(rung: Rung): Promise<ReadyChild> {
  return new Promise((resolve, reject) => {
    const child = start(rung);
    const timer = setTimeout(() => {
      killGroup(child);
      reject(new Error(`not ready within ${startTimeoutMs} ms`));
    }, startTimeoutMs);
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      clearTimeout(timer);
      reject(new Error(`ended with ${signal ?? code} before it was ready`));
    });
    child.once('message', (message: FromChild) => {
      clearTimeout(timer);
      resolve({ process: child, clock: message.type === 'ready' ? message.clock : 'ticks' });
    });
  });
}

export function killGroup(child: ChildProcess): void {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    child.kill('SIGKILL'); // the group is gone already, or was never made
  }
}

function has(command: string): boolean {
  return spawnSync(command, ['--version'], { stdio: 'ignore' }).error === undefined;
}

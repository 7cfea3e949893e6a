import process from 'node:process';
import type { Problem } from '#problems/format/problem.ts';
import { startJudge } from './engine.ts';
import type { FromHost, ToHost } from './host-protocol.ts';
import type { Judge, JudgeRequest } from './verdict.ts';

/** The judge as one process: pool, checking, and the watchdog's thread; neither HTTP nor a database can hold it up. */

let judge: Judge | undefined;
const problems = new Map<string, Problem>();
const running = new Map<number, AbortController>();

process.on('message', (message: ToHost) => void receive(message));
process.on('disconnect', () => void end());
process.on('SIGINT', () => undefined); // the parent ends us
process.on('SIGTERM', () => void end());

async function receive(message: ToHost): Promise<void> {
  switch (message.type) {
    case 'start':
      return await start(message.options);
    case 'problem':
      problems.set(message.problem.version, message.problem);
      return;
    case 'forgetProblems':
      problems.clear();
      return;
    case 'judge':
      return await tell(message.id, message.version, message.request);
    case 'abort':
      running.get(message.id)?.abort();
      return;
    case 'close':
      return await end();
  }
}

async function start(options: Extract<ToHost, { type: 'start' }>['options']): Promise<void> {
  try {
    judge = await startJudge({
      ...options,
      log: (text, fields) => send({ type: 'log', message: text, fields: fields ?? {} }),
    });
    send({ type: 'ready', status: judge.status() });
  } catch (error) {
    send({ type: 'failed', message: error instanceof Error ? error.message : String(error) });
  }
}

async function tell(id: number, version: string, request: JudgeRequest): Promise<void> {
  const problem = problems.get(version);
  const controller = new AbortController();
  running.set(id, controller);
  try {
    if (judge === undefined || problem === undefined)
      throw new Error(`the host has no problem of version ${version}`);
    for await (const event of judge.judge(problem, request, controller.signal))
      send({ type: 'event', id, event });
    send({ type: 'ended', id, error: null });
  } catch (error) {
    send({
      type: 'ended',
      id,
      error: error instanceof Error ? (error.stack ?? error.message) : String(error),
    });
  } finally {
    running.delete(id);
  }
}

async function end(): Promise<void> {
  await judge?.close();
  process.exit(0);
}

function send(message: FromHost): void {
  if (process.connected) process.send?.(message);
}

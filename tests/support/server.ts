import type { InjectOptions, LightMyRequestResponse } from 'fastify';
import type { WebSocket } from 'ws';
import { textOf } from '#server/routes/live.ts';
import { problemDetails } from '#server/contract/common.ts';
import type { LiveMessage, LiveRequest } from '#server/contract/live.ts';
import type { SubmissionView } from '#server/contract/submissions.ts';
import { ensureOwner } from '#server/accounts.ts';
import { type AppParts, buildApp } from '#server/app.ts';
import { checkHealth } from '#server/health.ts';
import { createLogger } from '#server/http/logging.ts';
import { startPump } from '#server/queue/pump.ts';
import { atEnd } from './at-end.ts';
import { openTestDatabase } from './embedded.ts';
import { fakeJudge, type FakeJudge } from './fake-judge.ts';
import { testProblems } from './problems.ts';
import { until } from './until.ts';

export const ownerKey = 'owner-key-of-the-tests-0123456789';

export interface TestServerOptions extends Partial<Omit<AppParts, 'limits'>> {
  readonly judge?: FakeJudge | null;
  readonly limits?: Partial<AppParts['limits']>;
  readonly logTo?: { write(line: string): void };
}

/** The whole HTTP side with a database of its own and a fake judge, closed at the end. */
export async function startTestServer({
  judge = fakeJudge(),
  logTo,
  limits,
  ...overrides
}: TestServerOptions = {}) {
  const store = overrides.store ?? (await openTestDatabase());
  await ensureOwner(store.db);
  const problems = overrides.problems ?? (await testProblems());
  const logger = createLogger(logTo === undefined ? 'silent' : 'debug', logTo);
  const app = await buildApp({
    store,
    problems,
    ownerKey,
    limits: {
      queuePerUser: 20,
      queueTotal: 1000,
      socketsPerSession: 20,
      socketsPerAddress: 1500,
      socketSilenceMs: 60_000,
      ...limits,
    },
    health: () => checkHealth(store, () => judge?.status() ?? null),
    web: { root: '/nonexistent', isReady: () => true },
    logger,
    trustProxy: false,
    publicUrl: null,
    allowedHosts: () => null,
    ...overrides,
  });
  await app.ready();
  const pump =
    judge === null
      ? null
      : startPump({ store, judge, problems, log: (message, fields) => logger.warn(fields, message) });
  const close = async () => {
    await pump?.close();
    await app.close();
    if (overrides.store === undefined) await store.close();
  };
  atEnd(close);
  return {
    app,
    store,
    problems,
    judge,
    visitor: (headers?: Record<string, string>) => createVisitor(app, headers),
  };
}

type App = Awaited<ReturnType<typeof buildApp>>;

/** A browser as far as the server can tell: it keeps its cookies. */
export function createVisitor(app: App, headers: Record<string, string> = {}) {
  let cookie = '';
  const allHeaders = () => ({ host: 'localhost', ...(cookie !== '' && { cookie }), ...headers });
  const request = async (options: InjectOptions) => {
    const response = await app.inject({ ...options, headers: { ...allHeaders(), ...options.headers } });
    for (const { name, value } of response.cookies) cookie = `${name}=${value}`;
    return response;
  };
  const json = async <Body>(options: InjectOptions): Promise<Body> => (await request(options)).json<Body>();
  const submission = (id: string) => json<SubmissionView>({ url: `/api/submissions/${id}` });
  return {
    request,
    json,
    cookie: () => cookie,
    submission,
    post: (url: string, payload?: object) =>
      request({ method: 'POST', url, ...(payload !== undefined && { payload }) }),
    put: (url: string, payload: object) => request({ method: 'PUT', url, payload }),
    get: (url: string) => request({ url }),
    /** Submits and answers the submission; throws unless it is 202. */
    async submit(wanted: object = {}): Promise<SubmissionView> {
      const payload = { slug: 'pick-max', language: 'typescript', source: 'x', mode: 'submit', ...wanted };
      const response = await request({ method: 'POST', url: '/api/submissions', payload });
      if (response.statusCode !== 202) throw new Error(`${response.statusCode} ${response.body}`);
      return response.json<SubmissionView>();
    },
    done: (id: string) =>
      until(
        () => submission(id),
        (view) => view.state === 'done' || view.state === 'cancelled',
      ),
    socket: async () => testSocket(await app.injectWS('/api/live', { headers: allHeaders() })),
  };
}

export function testSocket(socket: WebSocket) {
  const received: LiveMessage[] = [];
  let closed: number | null = null;
  socket.on('message', (data) => received.push(JSON.parse(textOf(data)) as LiveMessage));
  socket.on('close', (code) => {
    closed = code;
  });
  return {
    raw: socket,
    received,
    send: (message: LiveRequest) => socket.send(JSON.stringify(message)),
    watch: (submission: string, after = 0) =>
      socket.send(JSON.stringify({ type: 'watch', submission, after })),
    /** All messages, once one of them fits. */
    until: async (fits: (message: LiveMessage) => boolean) =>
      until(
        async () => received,
        (all) => all.some(fits),
      ),
    settled: async () =>
      until(
        async () => received,
        (all) => all.some((one) => one.type === 'event' && one.event.kind === 'settled'),
      ),
    closed: () =>
      until(
        async () => closed,
        (code) => code !== null,
      ),
    close: () => socket.close(),
  };
}

/** Status and code of an error's answer, which must be problem+json. */
export function fault(response: LightMyRequestResponse): [number, string] {
  return [response.statusCode, problemDetails.parse(response.json()).code];
}

/** A door that tests open by hand: what is behind waits for it. */
export function createGate() {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open, opened };
}

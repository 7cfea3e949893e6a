import type { WebSocket } from '@fastify/websocket';
import type { FastifyRequest } from 'fastify';
import type { RawData } from 'ws';
import { type LiveMessage, type LiveRequest, liveRequest } from '../contract/live.ts';
import { AppError } from '../errors.ts';
import type { Api } from '../http/api.ts';
import { userOf } from '../http/identity.ts';
import { inputErrors } from '../http/validation.ts';
import type { Live, LiveConnection } from '../live/live.ts';
import { createSocketCap } from '../live/socket-caps.ts';

/** Larger frames close the socket with 1009. */
export const maxFrameBytes = 64 * 1024;
/** A client that does not read is cut off; it resumes where it was. */
const maxUnsentBytes = 16 * 1024 * 1024;
const maxWatches = 100;

const closeGoingAway = 1001;
const closeTryLater = 1013;

export interface SocketLimits {
  readonly socketsPerSession: number;
  readonly socketsPerAddress: number;
  /** A client that says nothing for this long is gone; `ping` keeps the socket. */
  readonly socketSilenceMs: number;
}

/** `WS /api/live`: the events of submissions as they happen. */
export function liveRoutes(api: Api, live: Live, caps: SocketLimits): void {
  const perSession = createSocketCap(caps.socketsPerSession, 'session');
  const perAddress = createSocketCap(caps.socketsPerAddress, 'address');
  const places = new WeakMap<FastifyRequest, () => void>();
  const enter = (request: FastifyRequest) => {
    const leaveAddress = perAddress.enter(request.ip);
    if (request.identity === null) return leaveAddress;
    try {
      const leaveSession = perSession.enter(request.identity.session);
      return () => {
        leaveAddress();
        leaveSession();
      };
    } catch (error) {
      leaveAddress();
      throw error;
    }
  };

  api.route({
    method: 'GET',
    url: '/api/live',
    schema: { hide: true },
    preValidation: async (request) => {
      if (!request.ws) return;
      const leave = enter(request);
      places.set(request, leave);
      // An upgrade that fails after this has no WebSocket that could close.
      request.raw.socket?.once('close', leave);
    },
    handler: async () => {
      throw new AppError('invalid', 'This is a WebSocket: ask for an upgrade.');
    },
    wsHandler: (socket, request) =>
      serveSocket(socket, request, live, caps.socketSilenceMs, places.get(request)),
  });
}

function serveSocket(
  socket: WebSocket,
  request: FastifyRequest,
  live: Live,
  silenceMs: number,
  leave: (() => void) | undefined,
): void {
  const send = (message: LiveMessage) => {
    socket.send(JSON.stringify(message));
    if (socket.bufferedAmount > maxUnsentBytes) socket.close(closeTryLater, 'too slow');
  };
  const onError = (error: unknown) => {
    request.log.error({ err: error }, 'live socket failed');
    socket.close(closeTryLater, 'try again');
  };
  const connection = live.connect({ user: userOf(request), send, onError });
  const silence = setTimeout(() => socket.close(closeGoingAway, 'silent for too long'), silenceMs);
  let handling = Promise.resolve();

  socket.on('message', (data, isBinary) => {
    silence.refresh();
    handling = handling.then(() => answer(connection, isBinary ? '' : textOf(data), send)).catch(onError);
  });
  socket.on('ping', () => silence.refresh());
  socket.on('close', () => {
    clearTimeout(silence);
    connection.close();
    leave?.();
  });
}

async function answer(
  connection: LiveConnection,
  text: string,
  send: (message: LiveMessage) => void,
): Promise<void> {
  let submission: string | undefined;
  try {
    const request = parse(text);
    if (request.type !== 'ping') submission = request.submission;
    await obey(connection, request, send);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    send({
      type: 'error',
      code: error.code,
      message: error.message,
      ...(submission !== undefined && { submission }),
    });
  }
}

async function obey(connection: LiveConnection, request: LiveRequest, send: (message: LiveMessage) => void) {
  switch (request.type) {
    case 'ping':
      return send({ type: 'pong' });
    case 'unwatch':
      return connection.unwatch(request.submission);
    case 'watch':
      if (connection.watching >= maxWatches)
        throw new AppError('too_many', `At most ${maxWatches} watches per socket.`);
      return connection.watch(request.submission, request.after);
  }
}

/** A text frame arrives as one buffer. */
export function textOf(data: RawData): string {
  return Buffer.isBuffer(data) ? data.toString('utf8') : '';
}

function parse(text: string): LiveRequest {
  const read = liveRequest.safeParse(parseJson(text));
  if (read.success) return read.data;
  const [first] = inputErrors(read.error.issues);
  throw new AppError(
    'invalid',
    first === undefined ? 'The message is not valid.' : `${first.path}: ${first.message}`,
  );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new AppError('bad_json', 'The message is not JSON.');
  }
}

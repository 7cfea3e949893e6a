import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { newSecret } from './ids.ts';
import { AppError, problemDetails } from './errors.ts';
import { startingPage } from './routes/web.ts';

export interface FrontDoor {
  readonly server: Server;
  /** The port that was taken. */
  readonly port: number;
  /** `http://127.0.0.1:3000` */
  readonly url: string;
  /** Names the app behind. */
  attach(app: RequestListener): void;
  /** Lets visitors through to it. */
  open(): void;
  close(): Promise<void>;
}

export class PortTaken extends Error {
  override readonly name = 'PortTaken';
}

const requestTimeoutMs = 30_000;
const headersTimeoutMs = 20_000;
const keepAliveMs = 70_000;
const idleMs = 75_000;
const retryAfterSeconds = 1;

/**
 * Listens at once, before the database, the judge and the page are there, and says so until the app opens.
 * @throws PortTaken
 */
export async function openFrontDoor(host: string, port: number): Promise<FrontDoor> {
  let app: RequestListener = answerStarting;
  let isOpen = false;
  const server = createServer(
    { requestTimeout: requestTimeoutMs, headersTimeout: headersTimeoutMs, keepAliveTimeout: keepAliveMs },
    (request, response) => {
      const handle = isOpen ? app : answerStarting;
      handle(request, response);
    },
  );
  server.timeout = idleMs;
  const taken = await listen(server, host, port);
  return {
    server,
    port: taken,
    url: `http://${host.includes(':') ? `[${host}]` : host}:${taken}`,
    attach(next) {
      app = next;
    },
    open() {
      isOpen = true;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function listen(server: Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const isTaken = error.code === 'EADDRINUSE';
      const message = `Port ${port} on ${host} is taken by another program: stop it, or choose another with PORT (0 takes a free one).`;
      reject(isTaken ? new PortTaken(message, { cause: error }) : error);
    });
    server.listen(port, host, () => resolve((server.address() as AddressInfo).port)); // a TCP server's address
  });
}

const answerStarting: RequestListener = (request, response) => {
  response.statusCode = 503;
  response.setHeader('retry-after', retryAfterSeconds);
  if (!request.url?.startsWith('/api/') && request.headers.accept?.includes('text/html')) {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(startingPage);
    return;
  }
  response.setHeader('content-type', 'application/problem+json');
  const error = new AppError('unavailable', 'The server is starting.');
  response.end(JSON.stringify(problemDetails(error, newSecret().slice(0, 16))));
};

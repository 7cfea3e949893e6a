import type { FastifyInstance, FastifyRequest } from 'fastify';
import { AppError } from '../errors.ts';

export interface OriginParts {
  /** The `host:port` that are served, or null when every name may lead here (no loopback bind). */
  readonly allowedHosts: () => ReadonlySet<string> | null;
  /** Where a proxy shows us to the world. */
  readonly publicUrl: string | null;
}

const reading = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Keeps other sites out: a foreign name that leads to this machine (DNS rebinding) is 421, a write or a socket from
 * another site's page is 403. Programs send no Origin and pass.
 */
export function guardOrigin(app: FastifyInstance, { allowedHosts, publicUrl }: OriginParts): void {
  const publicHost = publicUrl === null ? null : new URL(publicUrl).host;
  app.addHook('onRequest', async (request) => {
    const host = (request.headers.host ?? '').toLowerCase();
    const hosts = allowedHosts();
    if (hosts !== null && !hosts.has(host)) {
      throw new AppError('wrong_host', `This server does not answer for the host "${host}".`);
    }
    const { origin } = request.headers;
    if (origin === undefined || !isGuarded(request)) return;
    const from = hostOf(origin);
    if (from === null || (from !== host && from !== publicHost)) {
      throw new AppError('forbidden', 'Writes and sockets from other sites are not allowed.');
    }
  });
}

function isGuarded(request: FastifyRequest): boolean {
  return request.ws || !reading.has(request.method);
}

function hostOf(origin: string): string | null {
  if (!/^https?:\/\//.test(origin)) return null;
  return URL.canParse(origin) ? new URL(origin).host : null;
}

/** The names of a loopback bind, as they stand in a Host header. */
export function loopbackHosts(port: number): ReadonlySet<string> {
  const names = ['127.0.0.1', 'localhost', '[::1]'];
  return new Set(names.flatMap((name) => [`${name}:${port}`, ...(port === 80 ? [name] : [])]));
}

export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host);
}

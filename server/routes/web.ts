import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

export interface WebParts {
  /** The built web folder; it may not exist yet. */
  readonly root: string;
  /** False while it is being built. */
  readonly isReady: () => boolean;
}

const retryAfterSeconds = 1;

/** The screen: built files as they are, and its one page for every address that the browser asks for by hand. */
export async function webRoutes(app: FastifyInstance, { root, isReady }: WebParts): Promise<void> {
  app.addHook('onRequest', async (request, reply) => {
    if (isReady() || request.url.startsWith('/api/') || isSignIn(request)) return;
    await sendStartingPage(reply);
    return reply;
  });
  await app.register(fastifyStatic, {
    root,
    suppressWarning: true,
    preCompressed: true,
    dotfiles: 'ignore',
    cacheControl: false,
    setHeaders: (reply, path) => {
      const isHashed = path.startsWith(join(root, 'assets'));
      void reply.header('cache-control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
}

/** Whether a browser asks for a page of the screen, which has its own router. */
export function isPage(request: FastifyRequest): boolean {
  const isRead = request.method === 'GET' || request.method === 'HEAD';
  const path = request.url.replace(/\?.*$/, '');
  const isApi = path === '/api' || path.startsWith('/api/');
  return (
    isRead && !isApi && !path.startsWith('/assets/') && (request.headers.accept ?? '').includes('text/html')
  );
}

export function sendPage(reply: FastifyReply): FastifyReply {
  return reply.sendFile('index.html');
}

/** Shown until the screen is built; asks again by itself. */
export const startingPage = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta http-equiv="refresh" content="1">
<title>Mianjin</title>
<style>body { font: 1.1rem/1.6 system-ui; display: grid; place-content: center; min-height: 90vh; text-align: center }</style>
<h1>Mianjin</h1>
<p>Starting: the page is being built. It will be here in a moment.</p>
<p lang="zh">正在启动：页面构建中，请稍候。</p>
</html>
`;

async function sendStartingPage(reply: FastifyReply): Promise<void> {
  await reply
    .status(503)
    .header('retry-after', retryAfterSeconds)
    .type('text/html; charset=utf-8')
    .send(startingPage);
}

function isSignIn(request: FastifyRequest): boolean {
  return /^\/sign-in(\.js)?(\?|$)/.test(request.url);
}

import type { FastifyInstance } from 'fastify';

const page = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Mianjin</title>
<script type="module" src="/sign-in.js"></script>
<style>body { font: 1.1rem/1.6 system-ui; display: grid; place-content: center; min-height: 90vh; text-align: center }</style>
<p id="message">Signing in…</p>
</html>
`;

/** The key stands after the #, which no browser sends: it reaches no log and no proxy. */
const script = `const key = new URLSearchParams(location.hash.slice(1)).get('key') ?? '';
history.replaceState(null, '', '/sign-in');
const answer = await fetch('/api/sign-in/owner', {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ key }),
}).catch(() => null);
if (answer?.ok) location.replace('/');
else document.querySelector('#message').textContent =
  answer?.status === 401
    ? 'This link is not valid. The server prints the right one when it starts. / 链接无效，请使用服务器启动时打印的链接。'
    : 'The server does not answer. Reload to try again. / 服务器没有响应，请刷新重试。';
`;

/** Where the owner's sign-in link leads: a page that needs nothing of the built screen. */
export function signInRoutes(app: FastifyInstance): void {
  app.get('/sign-in', { schema: { hide: true } }, (_request, reply) =>
    reply.header('cache-control', 'no-store').type('text/html; charset=utf-8').send(page),
  );
  app.get('/sign-in.js', { schema: { hide: true } }, (_request, reply) =>
    reply.header('cache-control', 'no-cache').type('text/javascript; charset=utf-8').send(script),
  );
}

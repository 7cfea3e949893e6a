import type { FastifyInstance } from 'fastify';

/** Remembers every route of the API, so that a known path with a wrong method is 405 and names the right ones. */
export function collectMethods(app: FastifyInstance): { allowed(path: string): readonly string[] } {
  const routes = new Map<string, Set<string>>();
  app.addHook('onRoute', ({ url, method }) => {
    if (url.includes('*')) return;
    const methods = routes.get(url) ?? new Set();
    for (const name of [method].flat()) methods.add(name);
    routes.set(url, methods);
  });
  return {
    allowed: (path) => [...routes].flatMap(([url, methods]) => (fits(url, path) ? [...methods] : [])),
  };
}

function fits(url: string, path: string): boolean {
  const expected = url.split('/');
  const found = path.split('/');
  if (expected.length !== found.length) return false;
  return expected.every((part, index) =>
    part.startsWith(':') ? found[index] !== '' : part === found[index],
  );
}

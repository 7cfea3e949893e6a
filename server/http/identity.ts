import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type AccountParts, createGuest, identify, type Identity, type User } from '../accounts.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks; null for a visitor without a session. */
    identity: Identity | null;
  }
}

export const sessionCookie = 'mianjin_session';
const sessionDays = 365;

/** Finds out who asks, for every route registered after it. */
export function identifyRequests(app: FastifyInstance, accounts: AccountParts): void {
  app.decorateRequest('identity', null);
  app.addHook('onRequest', async (request) => {
    const { authorization } = request.headers;
    request.identity = await identify(accounts, { authorization, cookie: request.cookies[sessionCookie] });
  });
}

export function userOf(request: FastifyRequest): User | null {
  return request.identity?.user ?? null;
}

/** Who writes: a visitor without a session becomes a guest and gets one. Call it after everything else was checked. */
export async function writerOf(
  accounts: AccountParts,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<User> {
  if (request.identity !== null) return request.identity.user;
  const { identity, token } = await createGuest(accounts.db);
  giveSession(request, reply, token);
  return identity.user;
}

export function giveSession(request: FastifyRequest, reply: FastifyReply, token: string): void {
  void reply.setCookie(sessionCookie, token, {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: request.protocol === 'https',
    maxAge: sessionDays * 24 * 3600,
  });
}

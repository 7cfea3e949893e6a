import { timingSafeEqual } from 'node:crypto';
import { eq } from 'drizzle-orm';
import type { MeView } from './contract/system.ts';
import type { Database } from './db/database.ts';
import { sessions, users } from './db/schema.ts';
import { AppError } from './errors.ts';
import { hashSecret, newId, newSecret } from './ids.ts';

export interface User {
  readonly id: string;
  readonly name: string;
  readonly role: 'guest' | 'owner';
}

/** Somebody who is known: through which session, for the caps per session. */
export interface Identity {
  readonly user: User;
  readonly session: string;
}

export interface AccountParts {
  readonly db: Database;
  readonly ownerKey: string;
}

const owner: User = { id: 'owner', name: 'Owner', role: 'owner' };

/** Who a request's credentials belong to; null for a visitor without any, or with a session that is no more.
 * @throws AppError unauthenticated for a wrong token. */
export async function identify(
  parts: AccountParts,
  credentials: { readonly authorization: string | undefined; readonly cookie: string | undefined },
): Promise<Identity | null> {
  const token = bearer(credentials.authorization);
  if (token !== null) return ownerOf(parts, token);
  return credentials.cookie ? findSession(parts.db, credentials.cookie) : null;
}

/** A new guest and the token of their session: for the first write of a visitor. */
export async function createGuest(
  db: Database,
): Promise<{ readonly identity: Identity; readonly token: string }> {
  const user: User = { id: newId(), name: 'Guest', role: 'guest' };
  return db.transaction(async (tx) => {
    await tx.insert(users).values({ ...user, createdAt: new Date() });
    return openSession(tx, user);
  });
}

/** A session for whoever holds the owner's key.
 * @throws AppError unauthenticated */
export async function signInOwner(parts: AccountParts, key: string) {
  if (!isOwnerKey(parts, key)) throw new AppError('unauthenticated', 'This sign-in link is not valid.');
  return openSession(parts.db, owner);
}

/** The owner's row, which everything they make refers to: once, at the start. */
export async function ensureOwner(db: Database): Promise<void> {
  await db
    .insert(users)
    .values({ ...owner, createdAt: new Date() })
    .onConflictDoNothing();
}

/** A visitor without a session is a guest too; nothing is written for looking. */
export function describeMe(user: User | null): MeView {
  if (user === null) return { id: 'guest', name: 'Guest', roles: ['candidate'], guest: true };
  const roles: MeView['roles'] =
    user.role === 'owner' ? ['candidate', 'author', 'interviewer', 'admin'] : ['candidate'];
  return { id: user.id, name: user.name, roles, guest: user.role === 'guest' };
}

async function openSession(db: Database, user: User) {
  const token = newSecret();
  const session = hashSecret(token);
  await db.insert(sessions).values({ tokenHash: session, userId: user.id, createdAt: new Date() });
  return { identity: { user, session }, token };
}

async function findSession(db: Database, token: string): Promise<Identity | null> {
  const session = hashSecret(token);
  const [user] = await db
    .select({ id: users.id, name: users.name, role: users.role })
    .from(sessions)
    .innerJoin(users, eq(users.id, sessions.userId))
    .where(eq(sessions.tokenHash, session));
  return user === undefined ? null : { user, session };
}

/** Other schemes than Bearer are a proxy's business. */
function bearer(authorization: string | undefined): string | null {
  const match = /^bearer(?:\s+(.*))?$/i.exec(authorization ?? '');
  return match === null ? null : (match[1] ?? '').trim();
}

function ownerOf(parts: AccountParts, token: string): Identity {
  if (!isOwnerKey(parts, token)) throw new AppError('unauthenticated', 'The token is not valid.');
  return { user: owner, session: 'owner-key' };
}

function isOwnerKey({ ownerKey }: AccountParts, key: string): boolean {
  return timingSafeEqual(Buffer.from(hashSecret(ownerKey)), Buffer.from(hashSecret(key)));
}

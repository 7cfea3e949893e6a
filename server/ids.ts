import { createHash, randomBytes, randomUUID } from 'node:crypto';

/** 122 random bits; a job of pg-boss needs the form of a UUID. */
export function newId(): string {
  return randomUUID();
}

/** 256 random bits, for cookies and keys. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** What of a secret is stored. Secrets are random and long: a fast hash is enough. */
export function hashSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url');
}

const idForm = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** False for what can't be the id of anything, so that no such text ever reaches the database. */
export function isId(text: string): boolean {
  return idForm.test(text);
}

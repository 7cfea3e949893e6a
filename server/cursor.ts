import { AppError } from './errors.ts';

/** Cursors are opaque: the base64url of where the next page starts. */
export function writeCursor(position: string): string {
  return Buffer.from(position).toString('base64url');
}

/** @throws AppError invalid for a cursor that is not of this form. */
export function readCursor(cursor: string | undefined, form: RegExp): string | null {
  if (cursor === undefined) return null;
  const position = Buffer.from(cursor, 'base64url').toString('utf8');
  if (!form.test(position)) {
    throw new AppError('invalid', 'The cursor is not valid.', {
      errors: [{ path: 'cursor', message: 'expected the nextCursor of an earlier answer' }],
    });
  }
  return position;
}

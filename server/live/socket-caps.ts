import { AppError } from '../errors.ts';

const retryAfterSeconds = 10;

/** Counts open sockets by some key (a session, an address) up to a cap. */
export function createSocketCap(max: number, what: string) {
  const open = new Map<string, number>();
  return {
    /** Returns the way to give the place back.
     * @throws AppError too_many */
    enter(key: string): () => void {
      const count = open.get(key) ?? 0;
      if (count >= max)
        throw new AppError('too_many', `At most ${max} sockets per ${what}.`, { retryAfterSeconds });
      open.set(key, count + 1);
      let isLeft = false;
      return () => {
        if (isLeft) return;
        isLeft = true;
        const left = (open.get(key) ?? 1) - 1;
        if (left > 0) open.set(key, left);
        else open.delete(key);
      };
    },
  };
}

import { fileURLToPath } from 'node:url';

/** Written by `npx drizzle-kit generate`, one folder for both drivers. */
export const migrationsFolder = fileURLToPath(new URL('./migrations', import.meta.url));

import { z } from 'zod';

export const healthView = z.object({
  status: z.literal('ok'),
  version: z.string(),
  node: z.string(),
  judge: z.object({
    workers: z.number().int(),
    busy: z.number().int(),
    queued: z.number().int(),
    clock: z.enum(['exact', 'ticks']),
    sandbox: z.object({ level: z.enum(['namespaces', 'user', 'process']), layers: z.array(z.string()) }),
  }),
  database: z.object({ driver: z.enum(['pglite', 'postgres']) }),
});
export type HealthView = z.infer<typeof healthView>;

export const roles = ['candidate', 'author', 'interviewer', 'admin'] as const;
export const meView = z.object({
  id: z.string(),
  name: z.string(),
  roles: z.array(z.enum(roles)),
  guest: z.boolean(),
});
export type MeView = z.infer<typeof meView>;

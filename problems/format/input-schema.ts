import { z } from 'zod';

/** How a problem file writes its input space. Which keys go together is told by `readDeclaration`, in words. */

const bound = z
  .union([z.number(), z.string()], 'expected a number or an expression')
  .meta({ description: 'number or expression over earlier names' });
const range = z.union([bound, z.tuple([bound, bound])], 'expected [smallest, largest]');
const interval = z.tuple([bound, bound], 'expected [smallest, largest]');

const graph = z.strictObject({
  nodes: range,
  edges: range.optional(),
  directed: z.boolean().optional(),
  acyclic: z.boolean().optional(),
  connected: z.boolean().optional(),
});

const inputSpec = z
  .strictObject({
    int: interval.optional(),
    float: interval.optional(),
    bool: z.literal(true, 'expected true').optional(),
    enum: z.array(z.unknown()).min(1).optional(),
    string: z.string().min(1).max(200).optional(),
    get array() {
      return inputSpec.optional();
    },
    permutation: bound.optional(),
    get matrix() {
      return inputSpec.optional();
    },
    get tree() {
      return inputSpec.optional();
    },
    graph: graph.optional(),
    get tuple() {
      return z.array(inputSpec).min(1).optional();
    },
    get record() {
      return z.record(z.string(), inputSpec).optional();
    },
    get optional() {
      return inputSpec.optional();
    },
    length: range.optional(),
    distinct: z.boolean().optional(),
    sorted: z.boolean().optional(),
    rows: range.optional(),
    cols: range.optional(),
    nodes: range.optional(),
    as: z.enum(['edges', 'adjacency']).optional(),
  })
  .meta({ id: 'InputSpec' });

export type RawSpec = z.infer<typeof inputSpec>;
export type RawBound = z.infer<typeof bound>;
export type RawRange = z.infer<typeof range>;

/** `let` and `require` beside the parameters' names. */
export const inputDeclaration = z
  .object({
    let: z.record(z.string(), inputSpec).optional(),
    require: z.array(z.string()).max(50).optional(),
  })
  .catchall(inputSpec);

export type RawDeclaration = z.infer<typeof inputDeclaration>;

import { sql } from 'drizzle-orm';
import {
  bigserial,
  boolean,
  customType,
  doublePrecision,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
} from 'drizzle-orm/pg-core';

/**
 * Anything a user wrote is stored as the text of its JSON: Postgres holds neither NUL nor lone surrogates,
 * in `text` as in `jsonb`, and JSON.stringify escapes both.
 */
const jsonText = customType<{ data: unknown; driverData: string }>({
  dataType: () => 'text',
  toDriver: (value) => JSON.stringify(value),
  fromDriver: (value): unknown => JSON.parse(value),
});

const moment = (name: string) => timestamp(name, { withTimezone: true, precision: 3, mode: 'date' });

export const users = pgTable('users', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  role: text('role', { enum: ['guest', 'owner'] }).notNull(),
  createdAt: moment('created_at').notNull(),
});

export const sessions = pgTable('sessions', {
  /** SHA-256 of the cookie's token: a copy of the database signs nobody in. */
  tokenHash: text('token_hash').primaryKey(),
  userId: text('user_id')
    .notNull()
    .references(() => users.id, { onDelete: 'cascade' }),
  createdAt: moment('created_at').notNull(),
});

export const submissions = pgTable(
  'submissions',
  {
    /** Order of arrival, for cursors. */
    number: bigserial('number', { mode: 'number' }).notNull(),
    /** Also the id of its job. */
    id: text('id').primaryKey(),
    userId: text('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    /** The user's own key for "this is the same request". */
    clientId: jsonText('client_id').$type<string>(),
    slug: text('slug').notNull(),
    problemVersion: text('problem_version').notNull(),
    mode: text('mode', { enum: ['submit', 'run'] }).notNull(),
    language: text('language', { enum: ['typescript', 'javascript'] }).notNull(),
    source: jsonText('source').$type<string>().notNull(),
    /** Own cases, already checked. */
    cases: jsonText('cases'),
    state: text('state', { enum: ['queued', 'judging', 'done', 'cancelled'] }).notNull(),
    verdict: text('verdict'),
    passed: integer('passed').notNull().default(0),
    total: integer('total').notNull().default(0),
    timeMs: doublePrecision('time_ms'),
    memoryKb: doublePrecision('memory_kb'),
    /** Its place in the round robin between users; lower goes first. */
    turn: integer('turn').notNull(),
    /** Counts the times it was given to a judge; writes of an older attempt are refused. */
    attempt: integer('attempt').notNull().default(0),
    /** Of its last event. */
    lastSeq: integer('last_seq').notNull(),
    /** After this nothing more is written. */
    settled: boolean('settled').notNull().default(false),
    createdAt: moment('created_at').notNull(),
    finishedAt: moment('finished_at'),
  },
  (table) => [
    uniqueIndex('submissions_client_id').on(table.userId, table.clientId),
    index('submissions_history').on(table.userId, table.number.desc()),
    index('submissions_unfinished').on(table.userId, table.turn).where(sql`state in ('queued', 'judging')`),
    index('submissions_unsettled').on(table.id).where(sql`not settled`),
  ],
);

export const submissionEvents = pgTable(
  'submission_events',
  {
    submissionId: text('submission_id')
      .notNull()
      .references(() => submissions.id, { onDelete: 'cascade' }),
    /** From 1, without gaps. */
    seq: integer('seq').notNull(),
    event: jsonText('event').notNull(),
  },
  (table) => [primaryKey({ columns: [table.submissionId, table.seq] })],
);

export const drafts = pgTable(
  'drafts',
  {
    userId: text('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    slug: text('slug').notNull(),
    language: text('language', { enum: ['typescript', 'javascript'] }).notNull(),
    source: jsonText('source').$type<string>().notNull(),
    updatedAt: moment('updated_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.userId, table.slug] })],
);

/** Who judges in this cluster: each one says so every few seconds. */
export const workers = pgTable('workers', {
  id: text('id').primaryKey(),
  beatAt: moment('beat_at').notNull(),
  status: jsonText('status').notNull(),
});

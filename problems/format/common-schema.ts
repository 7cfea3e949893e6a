import { z } from 'zod';
import type { Localized } from './problem.ts';

/** What all files of the format share. */

const text = z.string().min(1, 'expected a text');

/** `{ en: …, zh: … }`; a plain string counts as English. */
export const localized = z.union([
  text,
  z
    .strictObject({ en: text.optional(), zh: text.optional() })
    .refine((value) => value.en !== undefined || value.zh !== undefined, 'expected en, zh or both'),
]);

export type RawLocalized = z.infer<typeof localized>;

export function localizedOf(raw: RawLocalized): Localized {
  if (typeof raw === 'string') return { en: raw };
  return { ...(raw.en === undefined ? {} : { en: raw.en }), ...(raw.zh === undefined ? {} : { zh: raw.zh }) };
}

export const slugPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;
export const slugExpectation =
  'expected a slug: lower case letters, digits and single hyphens, at most 64 characters';

export const slug = z.string().max(64, slugExpectation).regex(slugPattern, slugExpectation);

/** Ids inside a file. */
export const localId = z
  .string()
  .max(64)
  .regex(/^[\w-]+$/, 'expected letters, digits, - and _');

export const tags = z.array(z.string().min(1).max(40)).max(20);

export const url = z
  .string()
  .max(2000)
  .regex(/^https?:\/\/\S+$/, 'expected an http or https address');

export const minutes = z.number().positive().max(600);

import type { RawCase } from './format/problem-file.ts';
import type { CaseFrame, WrittenCase } from './case-frame.ts';

/** What a case is, by the key that tells it. */
export type CaseForm = 'args' | 'ops' | 'stdin' | 'assert' | 'rejects' | 'generate' | 'script';

/** The form of a case; null, with a complaint, when its keys don't go together or with the kind. */
export function formOf({ raw, path, sample, args }: WrittenCase, frame: CaseFrame): CaseForm | null {
  const allowed = formsOf(frame).filter((form) => !sample || (form !== 'generate' && form !== 'script'));
  const isArgs = raw.args !== undefined || raw.argsFile !== undefined;
  const present = allowed.filter((form) => (form === 'args' ? isArgs : raw[form] !== undefined));
  const [form] = present;
  if (form === undefined || present.length > 1) {
    frame.complaints.add(
      path,
      `expected one of ${allowed.join(', ')} for kind ${frame.kind}, found ${present.join(' and ') || 'none'}`,
    );
    return null;
  }
  const fitting: readonly string[] = ['name', 'explanation', form, ...forms[form]];
  const foreign = Object.entries(raw).filter(([key, value]) => value !== undefined && !fitting.includes(key));
  for (const [key] of foreign)
    frame.complaints.addKey([...path, key], `expected only ${fitting.join(', ')}, found ${key}`);
  const isUnread = form === 'args' && raw.argsFile !== undefined && args === undefined;
  return foreign.length > 0 || isUnread ? null : form;
}

/** The keys that tell the form, and what may stand beside them. */
const forms: Readonly<Record<CaseForm, readonly (keyof RawCase)[]>> = {
  args: ['argsFile', 'expected', 'throws'],
  ops: ['expected'],
  stdin: ['stdout'],
  assert: [],
  rejects: [],
  generate: ['seed'],
  script: ['seed'],
};

function formsOf({ kind, driver }: CaseFrame): readonly CaseForm[] {
  switch (kind) {
    case 'function':
      return ['args', 'generate', 'script'];
    case 'class':
      return driver ? ['args', 'ops', 'script'] : ['ops', 'script'];
    case 'program':
      return ['stdin', 'script'];
    case 'types':
      return ['assert', 'rejects'];
  }
}

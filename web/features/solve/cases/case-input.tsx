import { useTranslation } from 'react-i18next';
import { formatValue } from '../../../shared/ui/format-value.ts';
import { ValueBlock } from '../../../shared/ui/value-block.tsx';
import { useSolve } from '../solve-context.tsx';
import { argumentsByName, type CaseData } from './own-cases.ts';

/** What a case puts in: `name = value` per parameter, the operations, or standard input. */
export function CaseInput({ data }: { readonly data: CaseData }) {
  const { t } = useTranslation('solve');
  const { problem } = useSolve();
  if (data.stdin !== undefined) return <ValueBlock label={t('cases.stdin')}>{data.stdin}</ValueBlock>;
  if (data.ops !== undefined)
    return <ValueBlock label={t('cases.operations')}>{formatOperations(data.ops)}</ValueBlock>;
  if (data.args === undefined) return null;
  if (problem.kind === 'types')
    return <ValueBlock label={t('results.input')}>{data.args.join('\n')}</ValueBlock>;
  const given = argumentsByName(problem, data.args).filter(([, value]) => value !== undefined);
  return (
    <ValueBlock label={t('results.input')}>
      {given.map(([name, value]) => `${name} = ${formatValue(value)}`).join('\n')}
    </ValueBlock>
  );
}

/** `["put", 1, 1]` as `put(1, 1)`: operations are read as calls. */
function formatOperations(operations: readonly unknown[]): string {
  return operations
    .map((operation) => {
      if (!isList(operation)) return formatValue(operation);
      const [name, ...args] = operation;
      return `${String(name)}(${args.map((arg) => formatValue(arg)).join(', ')})`;
    })
    .join('\n');
}

/** `Array.isArray` says `any[]`; this says what is known. */
function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

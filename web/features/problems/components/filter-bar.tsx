import { CloseButton, Kbd, NativeSelect, TextInput } from '@mantine/core';
import { Search } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { difficulties } from '#problems/format/problem.ts';
import { useSingleLetters } from '../../../shared/ui/use-single-letters.ts';
import { isFiltered, readFilters, statuses, type Filters } from '../filters.ts';
import classes from '../problems.module.css';

interface FilterBarProps {
  readonly filters: Filters;
  readonly tags: readonly { readonly tag: string; readonly count: number }[];
  readonly found: number;
  readonly total: number;
  readonly onChange: (filters: Filters) => void;
}

export function FilterBar({ filters, tags, found, total, onChange }: FilterBarProps) {
  const { t } = useTranslation(['problems', 'common']);
  /** An empty choice leaves the URL. */
  const change = (part: Readonly<Record<string, string>>) => onChange(readFilters({ ...filters, ...part }));
  return (
    <search className={classes.filters}>
      <SearchField text={filters.q ?? ''} onChange={(q) => change({ q })} />
      <NativeSelect
        aria-label={t('difficulty')}
        value={filters.difficulty ?? ''}
        onChange={(event) => change({ difficulty: event.currentTarget.value })}
        data={[
          { value: '', label: t('difficultyAny') },
          ...difficulties.map((value) => ({ value, label: t(`common:difficulty.${value}`) })),
        ]}
      />
      <NativeSelect
        aria-label={t('status')}
        value={filters.status ?? ''}
        onChange={(event) => change({ status: event.currentTarget.value })}
        data={[
          { value: '', label: t('statusAny') },
          ...statuses.map((value) => ({ value, label: t(`common:status.${value}`) })),
        ]}
      />
      <NativeSelect
        aria-label={t('tag')}
        value={filters.tag ?? ''}
        onChange={(event) => change({ tag: event.currentTarget.value })}
        data={[
          { value: '', label: t('tagAny') },
          ...tags.map(({ tag, count }) => ({ value: tag, label: `${tag} (${count})` })),
        ]}
      />
      <span className={classes.count} role="status">
        {isFiltered(filters) ? t('foundOf', { count: found, total }) : t('found', { count: total })}
      </span>
    </search>
  );
}

/** Shows each key at once; the URL follows, and so does the field when Back changes the URL. */
function SearchField({
  text,
  onChange,
}: {
  readonly text: string;
  readonly onChange: (text: string) => void;
}) {
  const { t } = useTranslation('problems');
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(text);
  const [lastText, setLastText] = useState(text);
  if (text !== lastText) {
    setLastText(text);
    if (typed.trim() !== text) setTyped(text);
  }
  useSingleLetters({ '/': () => field.current?.focus() });
  const change = (next: string) => {
    setTyped(next);
    onChange(next.trim());
  };
  return (
    <TextInput
      ref={field}
      type="search"
      className={classes.search}
      aria-label={t('search')}
      aria-keyshortcuts="/"
      placeholder={t('search')}
      value={typed}
      onChange={(event) => change(event.currentTarget.value)}
      onKeyDown={(event) => event.key === 'Escape' && field.current?.blur()}
      leftSection={<Search size={16} aria-hidden />}
      rightSection={
        typed === '' ? (
          <Kbd size="xs" title={t('searchHint')}>
            /
          </Kbd>
        ) : (
          <CloseButton size="sm" aria-label={t('clearSearch')} onClick={() => change('')} />
        )
      }
    />
  );
}

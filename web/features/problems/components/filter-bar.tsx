import { CloseButton, Kbd, NativeSelect, TextInput } from '@mantine/core';
import { Search } from 'lucide-react';
import { useRef, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { difficulties } from '#problems/format/problem.ts';
import { useSingleLetters } from '../../../shared/ui/use-single-letters.ts';
import { isFiltered, readFilters, statuses, type Filters } from '../filters.ts';
import classes from '../problems.module.css';

interface FilterBarProps {
  /** What stands in the search field; the filters have it trimmed. */
  readonly text: string;
  readonly onSearch: (text: string) => void;
  readonly filters: Filters;
  readonly tags: readonly { readonly tag: string; readonly count: number }[];
  readonly found: number;
  readonly total: number;
  readonly onChange: (filters: Filters) => void;
}

export function FilterBar({ text, onSearch, filters, tags, found, total, onChange }: FilterBarProps) {
  const { t } = useTranslation(['problems', 'common']);
  /** An empty choice leaves the URL. */
  const change = (part: Readonly<Record<string, string>>) => onChange(readFilters({ ...filters, ...part }));
  return (
    <search className={classes.filters}>
      <SearchField text={text} onChange={onSearch} />
      <NativeSelect
        aria-label={t('difficulty')}
        value={filters.difficulty ?? ''}
        onChange={(event) => change({ difficulty: event.currentTarget.value })}
        data={[
          { value: '', label: t('difficulty') },
          ...difficulties.map((value) => ({ value, label: t(`common:difficulty.${value}`) })),
        ]}
      />
      <NativeSelect
        aria-label={t('status')}
        value={filters.status ?? ''}
        onChange={(event) => change({ status: event.currentTarget.value })}
        data={[
          { value: '', label: t('status') },
          ...statuses.map((value) => ({ value, label: t(`common:status.${value}`) })),
        ]}
      />
      <NativeSelect
        aria-label={t('tag')}
        value={filters.tag ?? ''}
        onChange={(event) => change({ tag: event.currentTarget.value })}
        data={[
          { value: '', label: t('tag') },
          ...tags.map(({ tag, count }) => ({ value: tag, label: `${tag} (${count})` })),
        ]}
      />
      <span className={classes.count} role="status">
        {isFiltered(filters) ? t('foundOf', { count: found, total }) : t('found', { count: total })}
      </span>
    </search>
  );
}

function SearchField({
  text,
  onChange,
}: {
  readonly text: string;
  readonly onChange: (text: string) => void;
}) {
  const { t } = useTranslation('problems');
  const field = useRef<HTMLInputElement>(null);
  useSingleLetters({ '/': () => field.current?.focus() });
  return (
    <TextInput
      ref={field}
      type="search"
      className={classes.search}
      aria-label={t('search')}
      aria-keyshortcuts="/"
      placeholder={t('search')}
      value={text}
      onChange={(event) => onChange(event.currentTarget.value)}
      onKeyDown={leaveOnEscape}
      leftSection={<Search size={16} aria-hidden />}
      rightSection={
        text === '' ? (
          <Kbd size="xs" title={t('searchHint')}>
            /
          </Kbd>
        ) : (
          <CloseButton size="sm" aria-label={t('clearSearch')} onClick={() => onChange('')} />
        )
      }
    />
  );
}

/** Leaves the field with its text; by itself the browser would empty it. */
function leaveOnEscape(event: KeyboardEvent<HTMLInputElement>): void {
  if (event.key !== 'Escape') return;
  event.preventDefault();
  event.currentTarget.blur();
}

import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { readFilters, type Filters } from './filters.ts';

/**
 * The filters of the address, but the text as it is typed: the list answers each key at once, the address follows,
 * and when Back changes the address the field follows it.
 */
export function useFilters(): FiltersHandle {
  const address = useSearch({ from: '/problems' });
  const navigate = useNavigate({ from: '/problems' });
  const inAddress = address.q ?? '';
  const [text, setText] = useState(inAddress);
  const [lastInAddress, setLastInAddress] = useState(inAddress);
  /** Texts on their way into the address, oldest first: their arrival is no news. */
  const [written, setWritten] = useState<readonly string[]>([]);
  if (inAddress !== lastInAddress) {
    setLastInAddress(inAddress);
    const place = written.indexOf(inAddress);
    if (place === -1) setText(inAddress);
    setWritten(written.slice(place + 1));
  }
  const filters = readFilters({ ...address, q: text.trim() });

  /** In place, so that typing a word is one step of Back and not five. */
  function write(next: Filters): void {
    const q = next.q ?? '';
    if (q !== (written.at(-1) ?? inAddress)) setWritten([...written, q]);
    void navigate({ search: next, replace: true, resetScroll: false });
  }

  return {
    filters,
    text,
    search(typed) {
      setText(typed);
      write(readFilters({ ...address, q: typed.trim() }));
    },
    setFilters(next) {
      setText(next.q ?? '');
      write(next);
    },
  };
}

interface FiltersHandle {
  readonly filters: Filters;
  /** What stands in the search field. */
  readonly text: string;
  readonly search: (text: string) => void;
  readonly setFilters: (filters: Filters) => void;
}

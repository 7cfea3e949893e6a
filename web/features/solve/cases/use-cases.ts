import { get, set } from 'idb-keyval';
import { useEffect, useMemo, useState } from 'react';
import type { ProblemView } from '#server/contract/problems.ts';
import type { OwnCase } from '#server/contract/submissions.ts';
import type { FieldIssue } from '../../../shared/api/api-error.ts';
import { caseFromData, casesFromSamples, maxCases, type CaseData, type CaseText } from './own-cases.ts';
import { placeIssue, readCases, type CaseIssue } from './read-cases.ts';

/** The test cases of the page: the samples at first, then what the visitor made of them, kept on this device. */
export function useCases(problem: ProblemView): Cases {
  const samples = useMemo(() => casesFromSamples(problem, problem.samples), [problem]);
  const [edited, setEdited] = useState<readonly CaseText[] | null>(null);
  const [selectedId, setSelectedId] = useState<string | null>(null);
  const [issues, setIssues] = useState<readonly CaseIssue[]>([]);
  const list = edited ?? samples;
  const selected = list.find(({ id }) => id === selectedId) ?? list[0] ?? null;

  useEffect(() => {
    let isWanted = true;
    loadCases(problem).then((stored) => isWanted && stored !== null && setEdited(stored), ignoreMissingStore);
    return () => {
      isWanted = false;
    };
  }, [problem]);

  function change(next: readonly CaseText[] | null): void {
    setEdited(next);
    setIssues([]);
    set(storageKey(problem), next).catch(ignoreMissingStore);
  }

  function add(data?: CaseData): void {
    const id = crypto.getRandomValues(new Uint32Array(2)).join('-');
    const base = data === undefined ? (selected?.texts ?? {}) : caseFromData(problem, data, id).texts;
    change([...list, { id, texts: base }]);
    setSelectedId(id);
  }

  return {
    list,
    selected,
    issues,
    isEdited: edited !== null,
    canAdd: list.length < maxCases,
    select: setSelectedId,
    add,
    remove: (id) => change(list.filter((one) => one.id !== id)),
    restore: () => change(null),
    write: (id, field, text) =>
      change(list.map((one) => (one.id === id ? { ...one, texts: { ...one.texts, [field]: text } } : one))),
    read() {
      if (edited === null || problem.kind === 'types') return { ok: true, cases: undefined };
      const read = readCases(problem, edited);
      if (!read.ok) reportIssues(read.issues);
      return read;
    },
    reportServerIssues(found) {
      const placed = found.map((issue) => placeIssue(problem, issue)).filter((issue) => issue !== null);
      reportIssues(placed);
      return placed.length > 0;
    },
  };

  /** Shows them at their fields, the first faulty case in front. */
  function reportIssues(found: readonly CaseIssue[]): void {
    setIssues(found);
    const first = found[0];
    if (first !== undefined) setSelectedId(list[first.caseIndex]?.id ?? null);
  }
}

export interface Cases {
  readonly list: readonly CaseText[];
  readonly selected: CaseText | null;
  readonly issues: readonly CaseIssue[];
  readonly isEdited: boolean;
  readonly canAdd: boolean;
  readonly select: (id: string) => void;
  /** With the given data, or with those of the selected case. */
  readonly add: (data?: CaseData) => void;
  readonly remove: (id: string) => void;
  readonly restore: () => void;
  readonly write: (id: string, field: string, text: string) => void;
  /** What Run sends: `undefined` stands for the samples, untouched. */
  read(): { readonly ok: true; readonly cases: OwnCase[] | undefined } | { readonly ok: false };
  /** Whether any of the server's complaints was about a case. */
  readonly reportServerIssues: (issues: readonly FieldIssue[]) => boolean;
}

/** Cases belong to a version of the problem: a changed signature starts afresh. */
function storageKey(problem: ProblemView): string {
  return `cases:${problem.slug}:${problem.version}`;
}

async function loadCases(problem: ProblemView): Promise<readonly CaseText[] | null> {
  return (await get<readonly CaseText[]>(storageKey(problem))) ?? null;
}

/** Private windows may have no IndexedDB: the cases then live as long as the page. */
function ignoreMissingStore(): void {}

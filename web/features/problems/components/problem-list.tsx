import { Link } from '@tanstack/react-router';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProblemSummary } from '#server/contract/problems.ts';
import { titleOf, useLanguage } from '../../../shared/i18n/index.ts';
import { Difficulty } from '../../../shared/ui/difficulty.tsx';
import { StatusMark } from '../../../shared/ui/status-mark.tsx';
import { useSingleLetters } from '../../../shared/ui/use-single-letters.ts';
import classes from '../problems.module.css';

const shownTags = 3;

/** One row per problem, a card each on a narrow screen; j and k move, Enter opens the link that has the focus. */
export function ProblemList({ problems }: { readonly problems: readonly ProblemSummary[] }) {
  const { t } = useTranslation('problems');
  const list = useRef<HTMLUListElement>(null);
  const move = (step: 1 | -1) => moveFocus(list.current, step);
  useSingleLetters({ j: () => move(1), k: () => move(-1) });
  return (
    <ul ref={list} className={classes.list} aria-label={t('listLabel')}>
      {problems.map((problem) => (
        <ProblemRow key={problem.slug} problem={problem} />
      ))}
    </ul>
  );
}

function ProblemRow({ problem }: { readonly problem: ProblemSummary }) {
  const language = useLanguage();
  return (
    <li className={classes.row}>
      <StatusMark status={problem.status} />
      <Link to="/problems/$slug" params={{ slug: problem.slug }} className={classes.link}>
        {titleOf(problem, language)}
      </Link>
      <span className={classes.tags}>
        {problem.tags.slice(0, shownTags).map((tag) => (
          <span key={tag} className={classes.tag}>
            {tag}
          </span>
        ))}
      </span>
      <Difficulty level={problem.difficulty} />
    </li>
  );
}

function moveFocus(list: HTMLUListElement | null, step: 1 | -1): void {
  const links = Array.from(list?.querySelectorAll('a') ?? []);
  const current = links.findIndex((link) => link === document.activeElement);
  const next = current === -1 ? 0 : Math.min(Math.max(current + step, 0), links.length - 1);
  links[next]?.focus();
}

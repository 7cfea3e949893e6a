import { Title } from '@mantine/core';
import { Clock, MemoryStick, TrendingUp } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { titleOf, useLanguage } from '../../../shared/i18n/index.ts';
import { Difficulty } from '../../../shared/ui/difficulty.tsx';
import { Prose } from '../../../shared/ui/prose.tsx';
import { StatusMark } from '../../../shared/ui/status-mark.tsx';
import { useSolve } from '../solve-context.tsx';
import { SampleList } from './sample-list.tsx';
import classes from './statement.module.css';

export function StatementTab() {
  const { problem } = useSolve();
  const language = useLanguage();
  return (
    <article className={classes.statement}>
      <header className={classes.head}>
        <Title order={2} className={classes.title}>
          {titleOf(problem, language)}
          {problem.status !== 'new' && <StatusMark status={problem.status} />}
        </Title>
        <div className={classes.meta}>
          <Difficulty level={problem.difficulty} />
          {problem.tags.map((tag) => (
            <span key={tag} className={classes.tag}>
              {tag}
            </span>
          ))}
        </div>
      </header>
      <Prose text={problem.statement} />
      <SampleList />
      <Constraints />
      <Limits />
      <Sources />
    </article>
  );
}

function Constraints() {
  const { t } = useTranslation('solve');
  const { problem } = useSolve();
  if (problem.input === null || problem.input.length === 0) return null;
  return (
    <section>
      <h3 className={classes.section}>{t('statement.constraints')}</h3>
      <ul className={classes.constraints}>
        {problem.input.map(({ name, text }) => (
          <li key={name}>
            <code>{name}</code> {text}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Limits() {
  const { t } = useTranslation('solve');
  const { limits, complexity } = useSolve().problem;
  return (
    <section>
      <h3 className={classes.section}>{t('statement.limits')}</h3>
      <ul className={classes.limits}>
        <li>
          <Clock size={15} aria-hidden />
          {t('statement.time', { seconds: limits.timeMs / 1000 })}
        </li>
        <li>
          <MemoryStick size={15} aria-hidden />
          {t('statement.memory', { megabytes: limits.memoryMb })}
        </li>
        {complexity !== null && (
          <li>
            <TrendingUp size={15} aria-hidden />
            {t('statement.complexity')} <code>{complexity}</code>
          </li>
        )}
      </ul>
    </section>
  );
}

function Sources() {
  const { t } = useTranslation('solve');
  const { sources } = useSolve().problem;
  if (sources.length === 0) return null;
  return (
    <section>
      <h3 className={classes.section}>{t('statement.sources')}</h3>
      <ul className={classes.constraints}>
        {sources.map(({ title, url }) => (
          <li key={url}>
            <a href={url} target="_blank" rel="noreferrer noopener" className={classes.source}>
              {title}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

import { useTranslation } from 'react-i18next';
import type { SubmissionView } from '#server/contract/submissions.ts';
import { plotLogLog } from '../../../shared/charts/log-log.ts';
import classes from './results.module.css';

type Complexity = NonNullable<SubmissionView['complexity']>;
type Measured = Exclude<Complexity, { skipped: unknown }>;

export function ComplexityPanel({ complexity }: { readonly complexity: Complexity }) {
  const { t } = useTranslation('solve');
  if ('skipped' in complexity) return <p className={classes.text}>{t('results.complexityBusy')}</p>;
  const { estimate, exponent, declared, points } = complexity;
  return (
    <section className={classes.panel}>
      <h2 className={classes.panelTitle}>{t('results.complexity')}</h2>
      <p className={classes.text}>
        {t('results.complexityIs', { estimate, exponent: exponent.toFixed(2) })}{' '}
        {declared !== null && t('results.declared', { declared })}
      </p>
      {points.length > 1 && <GrowthChart points={points} />}
    </section>
  );
}

const box = { width: 280, height: 120 };
const margin = 8;

/** The picture for the eye, the table for the ear. */
function GrowthChart({ points }: { readonly points: Measured['points'] }) {
  const { t } = useTranslation('solve');
  const { dots, line } = plotLogLog(points, box);
  return (
    <figure className={classes.chart}>
      <svg
        viewBox={`${-margin} ${-margin} ${box.width + 2 * margin} ${box.height + 2 * margin}`}
        className={classes.plot}
        aria-hidden
      >
        <path d={`M0 0V${box.height}H${box.width}`} className={classes.axis} />
        <polyline points={line} className={classes.curve} />
        {dots.map(({ x, y }) => (
          <circle key={`${x}:${y}`} cx={x} cy={y} r={3} className={classes.dot} />
        ))}
      </svg>
      <figcaption className={classes.figure}>{t('results.complexityChart')}</figcaption>
      <table className="visually-hidden">
        <caption>{t('results.complexityChart')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('results.size')}</th>
            <th scope="col">{t('results.cost')}</th>
          </tr>
        </thead>
        <tbody>
          {points.map(([size, cost]) => (
            <tr key={size}>
              <td>{size}</td>
              <td>{cost}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}

import type { ReactNode } from 'react';
import classes from './value-block.module.css';

/** A labelled piece of data in monospace: an input, a result, what was printed. */
export function ValueBlock({ label, tone, note, children }: ValueBlockProps) {
  return (
    <div className={classes.block}>
      {label !== undefined && (
        <div className={classes.label}>
          {label}
          {note !== undefined && <span className={classes.note}>{note}</span>}
        </div>
      )}
      {/* A long value scrolls inside, so it must be reachable by keyboard. */}
      <pre className={classes.value} data-tone={tone} tabIndex={0}>
        {children}
      </pre>
    </div>
  );
}

interface ValueBlockProps {
  readonly label?: ReactNode;
  readonly tone?: 'good' | 'bad';
  readonly note?: ReactNode;
  readonly children: ReactNode;
}

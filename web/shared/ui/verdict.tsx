import {
  Ban,
  Bug,
  Check,
  Clock,
  FileCode,
  FileOutput,
  MemoryStick,
  ServerCrash,
  X,
  type LucideIcon,
} from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { CaseVerdict } from '#judge/verdict.ts';
import classes from './verdict.module.css';

/** Each verdict has an icon and words of its own; the colour only helps. */
const looks: Readonly<Record<CaseVerdict, { readonly icon: LucideIcon; readonly tone: Tone }>> = {
  AC: { icon: Check, tone: 'good' },
  WA: { icon: X, tone: 'bad' },
  TLE: { icon: Clock, tone: 'warn' },
  MLE: { icon: MemoryStick, tone: 'warn' },
  OLE: { icon: FileOutput, tone: 'warn' },
  RTE: { icon: Bug, tone: 'bad' },
  CE: { icon: FileCode, tone: 'bad' },
  IE: { icon: ServerCrash, tone: 'note' },
  SC: { icon: Ban, tone: 'calm' },
};

export type Tone = 'good' | 'bad' | 'warn' | 'note' | 'calm';

export function toneOf(verdict: CaseVerdict): Tone {
  return looks[verdict].tone;
}

export function VerdictIcon({
  verdict,
  size = 16,
}: {
  readonly verdict: CaseVerdict;
  readonly size?: number;
}) {
  const { icon: Icon } = looks[verdict];
  return <Icon size={size} strokeWidth={2.5} aria-hidden />;
}

/** Icon, code and words: `✗ WA Wrong answer`. */
export function VerdictLabel({
  verdict,
  size = 'md',
}: {
  readonly verdict: CaseVerdict;
  readonly size?: 'md' | 'lg';
}) {
  const { t } = useTranslation();
  return (
    <span className={classes.verdict} data-tone={toneOf(verdict)} data-size={size}>
      <VerdictIcon verdict={verdict} size={size === 'lg' ? 20 : 15} />
      <span>{t(`verdict.${verdict}`)}</span>
      <span className={classes.code}>{verdict}</span>
    </span>
  );
}

import { Cloud, CloudOff, CloudUpload } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useSolve } from '../solve-context.tsx';
import classes from './editor-pane.module.css';

const icons = { saved: Cloud, saving: CloudUpload, onDevice: CloudOff } as const;

export function DraftState() {
  const { t } = useTranslation('solve');
  const { draft } = useSolve();
  if (draft.state === null) return null;
  const Icon = icons[draft.state];
  return (
    <span className={classes.draft} data-state={draft.state}>
      <Icon size={14} aria-hidden />
      <span className={classes.draftText}>{t(`draft.${draft.state}`)}</span>
    </span>
  );
}

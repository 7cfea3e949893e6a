import { Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSolve } from '../solve-context.tsx';
import classes from './cases.module.css';
import { caseFields, type CaseField, type CaseText } from './own-cases.ts';
import type { CaseMessage } from './read-cases.ts';

export function CaseForm({ selected }: { readonly selected: CaseText }) {
  const { problem, cases } = useSolve();
  const caseIndex = cases.list.indexOf(selected);
  const issues = cases.issues.filter((issue) => issue.caseIndex === caseIndex);
  const whole = issues.find(({ field }) => field === null);
  return (
    <div className={classes.form}>
      {caseFields(problem).map((field) => {
        const issue = issues.find((one) => one.field === field.name);
        return (
          <FieldInput
            key={field.name}
            field={field}
            text={selected.texts[field.name] ?? ''}
            issue={issue?.message ?? null}
            onChange={(text) => cases.write(selected.id, field.name, text)}
          />
        );
      })}
      {whole !== undefined && (
        <p className={classes.issue} role="alert">
          <IssueText message={whole.message} />
        </p>
      )}
    </div>
  );
}

interface FieldInputProps {
  readonly field: CaseField;
  readonly text: string;
  readonly issue: CaseMessage | null;
  readonly onChange: (text: string) => void;
}

function FieldInput({ field, text, issue, onChange }: FieldInputProps) {
  const { t } = useTranslation('solve');
  const label = { text: t('cases.stdin'), operations: t('cases.operations'), value: field.name }[field.kind];
  return (
    <Textarea
      label={
        <>
          {label} <span className={classes.type}>{field.type}</span>
        </>
      }
      classNames={{ input: classes.input, label: classes.label }}
      rows={field.kind === 'text' ? 4 : 1}
      spellCheck={false}
      autoCapitalize="off"
      value={text}
      error={issue === null ? undefined : <IssueText message={issue} />}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

function IssueText({ message }: { readonly message: CaseMessage }) {
  const { t } = useTranslation('solve');
  switch (message.kind) {
    case 'invalidJson':
      return t('cases.invalidJson', { reason: message.reason });
    case 'notOperations':
      return t('cases.operationsHint');
    case 'server':
      return message.text;
  }
}

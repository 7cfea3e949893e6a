import { useTranslation } from 'react-i18next';
import type { CaseView, SubmissionView } from '#server/contract/submissions.ts';

/** What a case is called: the author's name, or its kind and number in the visitor's language. */
export function useCaseTitle(mode: SubmissionView['mode']): (shown: CaseView) => string {
  const { t } = useTranslation('solve');
  return ({ index, name, sample }) => {
    if (name !== `test ${index}`) return name;
    const number = index + 1;
    if (mode === 'run') return t('cases.case', { number });
    return sample ? t('results.sampleName', { number }) : t('results.test', { number });
  };
}

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProblemView } from '#server/contract/problems.ts';
import type { NewSubmission } from '#server/contract/submissions.ts';
import { ApiError } from '../../shared/api/api-error.ts';
import { useCases } from './cases/use-cases.ts';
import { useDraft } from './drafts/use-draft.ts';
import { useJudging } from './judging/use-judging.ts';
import { useSendErrors } from './judging/use-send-errors.tsx';
import { useCodeLanguage } from './drafts/use-code-language.ts';
import { useReplaceText } from './drafts/use-replace-text.tsx';
import type { BottomTab, PhoneTab, Place, Solve } from './solve-context.tsx';

/** Puts the parts of the solve page together: draft, cases, judging, and which pane is in front. */
export function useSolveState(problem: ProblemView): Solve {
  const { slug } = problem;
  const [language, setLanguage] = useCodeLanguage();
  const draft = useDraft({
    slug,
    language,
    starter: problem.starter[language],
    isNew: problem.status === 'new',
  });
  const cases = useCases(problem);
  const judging = useJudging(slug);
  const [chosenTab, setBottomTab] = useState<BottomTab | null>(null);
  const [phoneTab, setPhoneTab] = useState<PhoneTab>('statement');
  const [goTo, setGoTo] = useState<Place | null>(null);
  const replaceText = useReplaceText(draft.document, language, setLanguage);
  const tellSendError = useSendErrors();
  const { t } = useTranslation('solve');

  function showTests(tab: BottomTab): void {
    setBottomTab(tab);
    setPhoneTab('results');
  }

  function send(parts: Pick<NewSubmission, 'mode' | 'cases'>): void {
    if (draft.document === null || judging.isRunning) return;
    showTests('results');
    judging.send({ slug, language, source: draft.document.text(), ...parts }).catch((error: unknown) => {
      const isAboutCases = cases.reportServerIssues(error instanceof ApiError ? error.issues : []);
      if (isAboutCases || judging.active === null) showTests('testcases');
      if (!isAboutCases) tellSendError(error);
    });
  }

  return {
    problem,
    language,
    setLanguage,
    draft,
    cases,
    judging,
    bottomTab: chosenTab ?? (judging.active === null ? 'testcases' : 'results'),
    setBottomTab,
    phoneTab,
    setPhoneTab,
    goTo,
    goToPlace(place) {
      setPhoneTab('code');
      setGoTo({ ...place });
    },
    run() {
      const read = cases.read();
      if (!read.ok) showTests('testcases');
      else send({ mode: 'run', cases: read.cases });
    },
    submit: () => send({ mode: 'submit' }),
    cancel: () => void judging.cancel().catch(tellSendError),
    reset: () => replaceText(problem.starter[language], language, t('editor.resetDone')),
    restore(source, from) {
      setPhoneTab('code');
      replaceText(source, from, t('history.restored'));
    },
    addCase(data) {
      cases.add(data);
      showTests('testcases');
    },
  };
}

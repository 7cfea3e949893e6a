import { useTranslation } from 'react-i18next';
import { ApiError } from '../../../shared/api/api-error.ts';
import { ErrorText } from '../../../shared/ui/error-state.tsx';
import { showNotice } from '../../../shared/ui/notices.tsx';

/** Tells why a submission was not taken, with the server's waiting time and request number when it gave them. */
export function useSendErrors(): (error: unknown) => void {
  const { t } = useTranslation(['solve', 'common']);
  return (error) => {
    const known = error instanceof Error ? error : new Error(String(error));
    const { retryAfterSeconds = null, requestId = null } = known instanceof ApiError ? known : {};
    void showNotice({
      id: 'send-error',
      color: 'red',
      title: t('error.sendTitle'),
      autoClose: 12_000,
      message: (
        <>
          <ErrorText error={known} />
          {retryAfterSeconds !== null && ` ${t('error.retryIn', { seconds: retryAfterSeconds })}`}
          {requestId !== null && <div>{t('common:error.requestId', { id: requestId })}</div>}
        </>
      ),
    });
  };
}

import { Button, Stack, Text, Title } from '@mantine/core';
import { RotateCw } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { ApiError } from '../api/api-error.ts';
import classes from './states.module.css';

/** What went wrong, what to do, and the request number that the log knows. */
export function ErrorState({ error, onRetry }: { readonly error: Error; readonly onRetry?: () => void }) {
  const { t } = useTranslation();
  const requestId = error instanceof ApiError ? error.requestId : null;
  return (
    <Stack className={classes.state} align="center" gap="sm" role="alert">
      <Title order={2} size="h4">
        {t('error.title')}
      </Title>
      <Text c="dimmed" ta="center">
        <ErrorText error={error} />
      </Text>
      {onRetry !== undefined && (
        <Button variant="default" leftSection={<RotateCw size={16} aria-hidden />} onClick={onRetry}>
          {t('error.retry')}
        </Button>
      )}
      {requestId !== null && (
        <Text size="xs" c="dimmed" ff="monospace">
          {t('error.requestId', { id: requestId })}
        </Text>
      )}
    </Stack>
  );
}

/** The cause in the visitor's language: by the code, with the server's own words where they say more. */
export function ErrorText({ error }: { readonly error: Error }) {
  const { t } = useTranslation();
  if (!(error instanceof ApiError)) return error.message;
  return error.code === 'invalid' ? `${t('error.invalid')} ${error.message}` : t(`error.${error.code}`);
}

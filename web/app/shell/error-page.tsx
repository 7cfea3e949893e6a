import { Button, Stack, Text, Title } from '@mantine/core';
import type { ErrorComponentProps } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ApiError } from '../../shared/api/api-error.ts';
import { ErrorState } from '../../shared/ui/error-state.tsx';
import classes from './shell.module.css';

/** A route that could not load, or a page that broke while rendering. */
export function ErrorPage({ error, reset }: ErrorComponentProps) {
  const { t } = useTranslation();
  if (error instanceof ApiError) return <ErrorState error={error} onRetry={reset} />;
  return (
    <Stack className={classes.page} align="flex-start" role="alert">
      <Title order={1} tabIndex={-1}>
        {t('error.title')}
      </Title>
      <Text>{t('error.render')}</Text>
      <Text c="dimmed" size="sm" ff="monospace">
        {error instanceof Error ? error.message : String(error)}
      </Text>
      <Button onClick={() => location.reload()}>{t('error.reload')}</Button>
    </Stack>
  );
}

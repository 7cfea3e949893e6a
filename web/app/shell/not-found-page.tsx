import { Button, Stack, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import classes from './shell.module.css';

export function NotFoundPage() {
  const { t } = useTranslation();
  return (
    <Stack className={classes.page} align="flex-start">
      <Title order={1} tabIndex={-1}>
        {t('notFound.title')}
      </Title>
      <Text c="dimmed">{t('notFound.text')}</Text>
      <Button component={Link} to="/problems">
        {t('notFound.home')}
      </Button>
    </Stack>
  );
}

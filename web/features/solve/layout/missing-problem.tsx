import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { FileQuestion } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../../shared/ui/empty-state.tsx';

export function MissingProblem() {
  const { t } = useTranslation();
  return (
    <EmptyState icon={FileQuestion} title={t('notFound.title')} text={t('notFound.text')} level={1}>
      <Button component={Link} to="/problems" mt="xs">
        {t('notFound.home')}
      </Button>
    </EmptyState>
  );
}

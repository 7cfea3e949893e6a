import { Stack, Text, Title } from '@mantine/core';
import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import classes from './states.module.css';

/** Nothing here yet: what this place is for, and at most one thing to do. */
export function EmptyState({ icon: Icon, title, text, level = 2, children }: EmptyStateProps) {
  return (
    <Stack className={classes.state} align="center" gap="xs">
      <Icon size={28} strokeWidth={1.5} className={classes.icon} aria-hidden />
      <Title order={level} size="h5" tabIndex={-1}>
        {title}
      </Title>
      <Text c="dimmed" size="sm" ta="center" maw="26rem">
        {text}
      </Text>
      {children}
    </Stack>
  );
}

interface EmptyStateProps {
  readonly icon: LucideIcon;
  readonly title: string;
  readonly text: string;
  /** 1 where it stands for the whole page. */
  readonly level?: 1 | 2;
  readonly children?: ReactNode;
}

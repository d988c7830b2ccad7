import { FluentProvider, makeStyles, type PartialTheme } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { PaneWords } from './messages/pane-messages';
import type { OfficeColors } from './theme/theme-kind';
import { usePaneTheme } from './theme/use-pane-theme';
import { useThemeKind } from './theme/use-theme-kind';
import { CrashGuard } from './ui/CrashGuard';

const useStyles = makeStyles({ root: { height: '100%' } });

interface PaneRootProps {
  readonly colors: OfficeColors | undefined;
  /** The theme to start with, loaded before the first render. */
  readonly theme: PartialTheme;
  readonly words: PaneWords;
  readonly children: ReactNode;
}

/** Wraps every state of the pane in its theme and an error boundary. */
export function PaneRoot({ colors, theme, words, children }: PaneRootProps) {
  const styles = useStyles();
  return (
    <FluentProvider theme={usePaneTheme(useThemeKind(colors), theme)} className={styles.root}>
      <CrashGuard words={words}>{children}</CrashGuard>
    </FluentProvider>
  );
}

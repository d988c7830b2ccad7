import { FluentProvider, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { PaneWords } from '../messages/pane-messages';
import type { OfficeColours } from '../theme/theme-kind';
import { usePaneTheme } from '../theme/use-pane-theme';
import { useThemeKind } from '../theme/use-theme-kind';
import { CrashGuard } from './CrashGuard';

const useStyles = makeStyles({ root: { height: '100%' } });

interface PaneRootProps {
  readonly colours: OfficeColours | undefined;
  readonly words: PaneWords;
  readonly children: ReactNode;
}

/** The ground on which every state of the pane stands: its theme, and what is said when the pane itself fails. */
export function PaneRoot({ colours, words, children }: PaneRootProps) {
  const styles = useStyles();
  const theme = usePaneTheme(useThemeKind(colours));
  if (theme === null) return null;
  return (
    <FluentProvider theme={theme} className={styles.root}>
      <CrashGuard words={words}>{children}</CrashGuard>
    </FluentProvider>
  );
}

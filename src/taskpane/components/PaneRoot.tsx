import { FluentProvider, makeStyles } from '@fluentui/react-components';
import { type ReactNode, useMemo } from 'react';
import type { PaneWords } from '../messages/pane-messages';
import { paneTheme } from '../theme/pane-theme';
import type { OfficeColours } from '../theme/theme-kind';
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
  const kind = useThemeKind(colours);
  const theme = useMemo(() => paneTheme(kind), [kind]);
  return (
    <FluentProvider theme={theme} className={styles.root}>
      <CrashGuard words={words}>{children}</CrashGuard>
    </FluentProvider>
  );
}

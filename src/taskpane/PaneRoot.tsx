import { FluentProvider, makeStyles, type PartialTheme } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { PaneWords } from './messages/pane-messages';
import type { OfficeColours } from './theme/theme-kind';
import { usePaneTheme } from './theme/use-pane-theme';
import { useThemeKind } from './theme/use-theme-kind';
import { CrashGuard } from './ui/CrashGuard';

const useStyles = makeStyles({ root: { height: '100%' } });

interface PaneRootProps {
  readonly colours: OfficeColours | undefined;
  /** The theme with which the pane begins: that of its look now. */
  readonly theme: PartialTheme;
  readonly words: PaneWords;
  readonly children: ReactNode;
}

/** The ground on which every state of the pane stands: its theme, and what is said when the pane itself fails. */
export function PaneRoot({ colours, theme, words, children }: PaneRootProps) {
  const styles = useStyles();
  return (
    <FluentProvider theme={usePaneTheme(useThemeKind(colours), theme)} className={styles.root}>
      <CrashGuard words={words}>{children}</CrashGuard>
    </FluentProvider>
  );
}

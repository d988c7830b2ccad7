import { makeStyles } from '@fluentui/react-components';
import { History16Regular } from '@fluentui/react-icons/svg/history';
import type { ReactNode } from 'react';
import { situationStyle } from '../theme/situation-style';
import { tokens } from '../theme/tokens';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    flexShrink: 0,
    minHeight: '28px',
    padding: `4px ${tokens.spacingHorizontalM}`,
    backgroundColor: 'var(--fill)',
    color: 'var(--text)',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    '@media (forced-colors: active)': { borderTop: '1px solid CanvasText', borderBottom: '1px solid CanvasText' },
  },
  text: { flexGrow: 1, minWidth: 0, margin: 0 },
  icon: { flexShrink: 0 },
});

interface StaleLineProps {
  readonly text: string;
  /** What brings it up to date. */
  readonly children?: ReactNode;
}

/** Says that what is on the sheet no longer shows the plan as it is. */
export function StaleLine({ text, children }: StaleLineProps) {
  const styles = useStyles();
  return (
    <div className={styles.line} style={situationStyle('due-soon')}>
      <History16Regular className={styles.icon} aria-hidden />
      <p className={styles.text}>{text}</p>
      {children}
    </div>
  );
}

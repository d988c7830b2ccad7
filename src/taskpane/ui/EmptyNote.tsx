import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { tokens } from '../theme/tokens';

const useStyles = makeStyles({
  note: {
    display: 'grid',
    justifyItems: 'center',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingVerticalXXL,
    textAlign: 'center',
  },
  icon: { color: tokens.colorNeutralForeground3, fontSize: '32px', lineHeight: 1 },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  hint: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textWrap: 'balance',
  },
});

interface EmptyNoteProps {
  readonly icon: ReactElement;
  readonly title: string;
  readonly hint?: string;
  readonly children?: ReactElement;
}

/** Shown for an empty list: why it is empty, and what to do next. */
export function EmptyNote({ icon, title, hint, children }: EmptyNoteProps) {
  const styles = useStyles();
  return (
    <div className={styles.note}>
      <span className={styles.icon} aria-hidden>
        {icon}
      </span>
      <p className={styles.title}>{title}</p>
      {hint !== undefined && <p className={styles.hint}>{hint}</p>}
      {children}
    </div>
  );
}

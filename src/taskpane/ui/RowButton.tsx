import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { STOP } from './stops';
import { tokens } from '../theme/tokens';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: '2px',
    width: '100%',
    minHeight: '32px',
    // What is focused isn't hidden by the title of its part.
    scrollMarginTop: '28px',
    padding: `6px ${tokens.spacingHorizontalM}`,
    border: 'none',
    borderLeft: '3px solid var(--solid, transparent)',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    backgroundColor: 'transparent',
    color: 'inherit',
    font: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase200,
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':active': { backgroundColor: tokens.colorSubtleBackgroundPressed },
    // Without colors, the edge has no meaning.
    '@media (forced-colors: active)': { borderLeftColor: 'Canvas' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
});

interface RowButtonProps {
  readonly onClick: () => void;
  /** For screen readers and as a tooltip. */
  readonly title: string;
  readonly children: ReactNode;
}

/** A line of a list that selects a place in the workbook when clicked. Its edge has the color `--solid` if set. */
export function RowButton({ onClick, title, children }: RowButtonProps) {
  const styles = useStyles();
  return (
    <button type="button" className={styles.row} title={title} onClick={onClick} {...STOP}>
      {children}
    </button>
  );
}

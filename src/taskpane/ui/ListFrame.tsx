import { makeStyles } from '@fluentui/react-components';
import type { ReactNode, Ref } from 'react';
import { tokens } from '../theme/tokens';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    flexShrink: 0,
    minHeight: '40px',
    padding: `4px ${tokens.spacingHorizontalM}`,
    boxSizing: 'border-box',
    '@media (max-height: 520px)': { minHeight: '34px', paddingBlock: '1px' },
    '@media (max-width: 300px)': { gap: tokens.spacingHorizontalXS },
    // Zoomed to 200 %, what doesn't fit beside goes below.
    '@media (max-width: 220px)': { flexWrap: 'wrap' },
  },
  list: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    scrollbarWidth: 'thin',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    '@media (max-height: 420px)': { overflowY: 'visible' },
  },
});

interface ListFrameProps {
  /** What can be done with the list: one line of controls. */
  readonly bar: ReactNode;
  /** Further lines that stay above the list. */
  readonly below?: ReactNode;
  readonly listRef?: Ref<HTMLDivElement>;
  readonly children: ReactNode;
}

/** A section: a line of actions that stays, and the list, which has the rest of the pane's height and scrolls. */
export function ListFrame({ bar, below, listRef, children }: ListFrameProps) {
  const styles = useStyles();
  return (
    <>
      <div className={styles.bar}>{bar}</div>
      {below}
      <div ref={listRef} className={styles.list} data-list>
        {children}
      </div>
    </>
  );
}

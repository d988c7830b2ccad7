import { Button, makeStyles } from '@fluentui/react-components';
import { Fragment, type ReactNode, startTransition, useEffect, useState } from 'react';
import { useResults } from '../results/use-results';
import { tokens } from '../theme/tokens';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  more: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
});

/** How many are shown at first, and with each press: enough to fill the pane several times, few enough to appear at once. */
const STEP = 50;

/** How many are drawn at once; the others follow without holding the pane up. */
const AT_ONCE = 8;

interface LongListProps<Item> {
  readonly items: readonly Item[];
  readonly itemKey: (item: Item, index: number) => string;
  /** Gives a `<li>`. */
  readonly children: (item: Item) => ReactNode;
}

/** A list that stays quick however long it is: its beginning, and the rest on request. */
export function LongList<Item>({ items, itemKey, children }: LongListProps<Item>) {
  const { words } = useResults();
  const styles = useStyles();
  const [shown, setShown] = useState(STEP);
  const [drawn, setDrawn] = useState(AT_ONCE);
  useEffect(() => startTransition(() => setDrawn(shown)), [shown]);
  const rest = items.length - shown;
  return (
    <>
      <ul className={styles.list}>
        {items.slice(0, drawn).map((item, index) => (
          <Fragment key={itemKey(item, index)}>{children(item)}</Fragment>
        ))}
      </ul>
      {rest > 0 && (
        <div className={styles.more}>
          <Button size="small" onClick={() => setShown(shown + STEP)}>
            {words.list.more(Math.min(rest, STEP))}
          </Button>
          {words.list.shown(shown, items.length)}
        </div>
      )}
    </>
  );
}

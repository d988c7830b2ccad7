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

/** Number of items shown at first, and added with each click: several times the pane's height, yet rendered quickly. */
const STEP = 50;

/** Number of items rendered at once; the others follow without blocking the pane. */
const AT_ONCE = 8;

interface LongListProps<Item> {
  readonly items: readonly Item[];
  readonly itemKey: (item: Item, index: number) => string;
  /** Returns a `<li>`. */
  readonly children: (item: Item) => ReactNode;
}

/** A list that shows its first items, and more on request, to stay fast at any length. */
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

import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { FOLD, GROUP, STOP } from '../ui/stops';
import { tokens } from '../theme/tokens';

const useStyles = makeStyles({
  group: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  heading: { margin: 0, font: 'inherit' },
  title: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    width: '100%',
    minHeight: '32px',
    padding: `6px ${tokens.spacingHorizontalM} 2px 8px`,
    border: 'none',
    backgroundColor: 'transparent',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  chevron: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
  turned: { transform: 'rotate(90deg)' },
  name: { flexGrow: 1, minWidth: 0, fontWeight: tokens.fontWeightSemibold, lineHeight: tokens.lineHeightBase300 },
  quiet: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
  count: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
    whiteSpace: 'nowrap',
  },
});

interface FoldGroupProps {
  readonly sign?: ReactNode;
  readonly title: string;
  readonly count: number;
  /** Whether the group is open initially; absent: closed. */
  readonly opened?: boolean;
  /** Whether to use the less prominent style. */
  readonly quiet?: boolean;
  /** The rule whose findings the group contains. */
  readonly rule?: string;
  /** The line below the title, shown whether the group is open or not. */
  readonly line?: (isOpen: boolean, open: () => void) => ReactNode;
  /** Called only while the group is open. */
  readonly children: () => ReactNode;
}

/** Scrolls a group to the top of its list if it extends below the list's end. */
function showWhole(group: HTMLElement | null): void {
  const list = group?.closest('[data-list]');
  if (!group || !list) return;
  if (group.getBoundingClientRect().bottom > list.getBoundingClientRect().bottom) group.scrollIntoView();
}

/** A collapsible group of a list, with title and count. */
export function FoldGroup(props: FoldGroupProps) {
  const { sign, title, count, opened = false, quiet = false, rule, line, children } = props;
  const styles = useStyles();
  const id = useId();
  const [open, setOpen] = useState(opened);
  const group = useRef<HTMLElement>(null);
  const shown = useRef(opened);
  useEffect(() => {
    // What a group opens to should be visible, without moving what already is.
    if (open && !shown.current) showWhole(group.current);
    shown.current = open;
  }, [open]);
  return (
    <section ref={group} className={styles.group} data-rule={rule} aria-labelledby={id} {...GROUP}>
      <h2 className={styles.heading}>
        <button
          id={id}
          type="button"
          className={styles.title}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
          {...STOP}
          {...FOLD}
        >
          <ChevronRight16Regular className={mergeClasses(styles.chevron, open && styles.turned)} aria-hidden />
          {sign}
          <span className={mergeClasses(styles.name, quiet && styles.quiet)}>{title}</span>{' '}
          <span className={styles.count}>{count}</span>
        </button>
      </h2>
      {line?.(open, () => setOpen(true))}
      {open && children()}
    </section>
  );
}

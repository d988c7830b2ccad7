import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import { type ReactNode, useState } from 'react';
import { STOP } from '../ui/stops';
import { tokens } from '../theme/tokens';

const useStyles = makeStyles({
  group: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  summary: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    minHeight: '40px',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    listStyleType: 'none',
    cursor: 'pointer',
    '::-webkit-details-marker': { display: 'none' },
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  chevron: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
  turned: { transform: 'rotate(90deg)' },
  title: { flexGrow: 1, fontWeight: tokens.fontWeightSemibold, lineHeight: tokens.lineHeightBase200 },
  quiet: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
  count: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
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
  /** Called only while the group is open. */
  readonly children: () => ReactNode;
}

/** A collapsible group of a list, with title and count. */
export function FoldGroup({ sign, title, count, opened = false, quiet = false, rule, children }: FoldGroupProps) {
  const styles = useStyles();
  const [open, setOpen] = useState(opened);
  return (
    <details
      className={styles.group}
      data-rule={rule}
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary className={styles.summary} {...STOP}>
        <ChevronRight16Regular className={mergeClasses(styles.chevron, open && styles.turned)} aria-hidden />
        {sign}
        <span className={mergeClasses(styles.title, quiet && styles.quiet)}>{title}</span>{' '}
        <span className={styles.count}>{count}</span>
      </summary>
      {open && children()}
    </details>
  );
}

import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import { messagesFor } from '../../../core/messages/messages';
import { useState } from 'react';
import type { FindingGroup } from '../../state/finding-groups';
import { FindingItem } from './FindingItem';
import { LongList } from '../LongList';
import { useResults } from '../use-results';
import { SeveritySign } from '../SeveritySign';
import { STOP } from '../../stops';
import { tokens } from '../../theme/tokens';

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
  count: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  why: {
    margin: 0,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS} 44px`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface FindingGroupViewProps {
  readonly group: FindingGroup;
  /** Whether its findings are shown from the start. */
  readonly opened: boolean;
}

/** The findings of one rule: what it is and how many, and unfolded why it matters and each place. */
export function FindingGroupView({ group, opened }: FindingGroupViewProps) {
  const { language } = useResults();
  const styles = useStyles();
  const [open, setOpen] = useState(opened);
  const { rule, severity, findings } = group;
  const { title, why } = messagesFor(language).rules[rule];
  return (
    <details
      className={styles.group}
      data-rule={rule}
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary className={styles.summary} {...STOP}>
        <ChevronRight16Regular className={mergeClasses(styles.chevron, open && styles.turned)} aria-hidden />
        <SeveritySign severity={severity} />
        <span className={styles.title}>{title}</span> <span className={styles.count}>{findings.length}</span>
      </summary>
      <p className={styles.why}>{why}</p>
      {open && (
        <LongList items={findings} itemKey={({ cell, row, column }, index) => String(cell ?? row ?? column ?? index)}>
          {(finding) => <FindingItem finding={finding} />}
        </LongList>
      )}
    </details>
  );
}

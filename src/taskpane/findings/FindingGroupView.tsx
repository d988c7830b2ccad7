import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { groupTitle, messagesFor } from '../../core/messages/messages';
import type { Review } from '../../excel/review/review-plan';
import type { FindingGroup } from '../state/finding-groups';
import { useResults } from '../results/use-results';
import { tokens } from '../theme/tokens';
import { SeveritySign } from '../ui/SeveritySign';
import { STOP } from '../ui/stops';
import { FindingGroupBody } from './FindingGroupBody';
import { FoldGroup } from './FoldGroup';
import { useGroupFixes } from './use-group-fixes';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    minHeight: '24px',
    padding: `0 ${tokens.spacingHorizontalM} 6px 56px`,
  },
  why: {
    flexGrow: 1,
    minWidth: 0,
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  // A closed group takes two lines; its tooltip has the rest.
  short: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  button: { flexShrink: 0, minWidth: 0, paddingInline: '8px' },
});

interface FindingGroupViewProps {
  readonly review: Review;
  readonly group: FindingGroup;
  /** Whether the group is open initially. */
  readonly opened: boolean;
}

/** The findings of one rule as a collapsible group: title, why it matters, and one button for all that can be fixed. */
export function FindingGroupView({ review, group, opened }: FindingGroupViewProps) {
  const { words, language } = useResults();
  const styles = useStyles();
  const { rule, severity, findings } = group;
  const [fixing, setFixing] = useState(false);
  const fixes = useGroupFixes(group);
  const id = useId();
  const onFixed = () => {
    setFixing(false);
    document.getElementById(id)?.focus();
  };
  const { why } = messagesFor(language).rules[rule];
  return (
    <FoldGroup
      sign={<SeveritySign severity={severity} />}
      title={groupTitle(rule, severity, language)}
      count={findings.length}
      opened={opened}
      rule={rule}
      line={(isOpen, open) => (
        <div className={styles.line}>
          <p className={mergeClasses(styles.why, !isOpen && styles.short)} title={isOpen ? undefined : why}>
            {why}
          </p>
          {fixes !== null && (
            <Button
              id={id}
              className={styles.button}
              size="small"
              aria-expanded={fixing}
              onClick={() => {
                open();
                setFixing(!fixing || !isOpen);
              }}
              {...(isOpen && STOP)}
            >
              {words.findings.fix[fixes.label](fixes.count)}
            </Button>
          )}
        </div>
      )}
    >
      {() => <FindingGroupBody review={review} group={group} fixing={fixing ? fixes : null} onFixed={onFixed} />}
    </FoldGroup>
  );
}

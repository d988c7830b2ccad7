import { Button, makeStyles } from '@fluentui/react-components';
import { formatDay } from '../../core/messages/format-day';
import { findingText } from '../../core/messages/messages';
import { dayOfIso } from '../../core/plan/day';
import type { AcceptedFinding } from '../../core/rules/accepted/accept-findings';
import { tokens } from '../theme/tokens';
import { LongList } from '../ui/LongList';
import { useBusy } from '../ui/use-busy';
import { useResults } from '../results/use-results';
import { FindingPlace } from './FindingPlace';
import { FoldGroup } from './FoldGroup';

const useStyles = makeStyles({
  what: {
    display: 'block',
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase300,
    lineHeight: '18px',
  },
  reason: { fontStyle: 'italic' },
  day: { color: tokens.colorNeutralForeground3 },
});

/** Accepted findings with reason and date, and a button to reopen each. */
export function AcceptedList({ accepted }: { readonly accepted: readonly AcceptedFinding[] }) {
  const { words } = useResults();
  if (accepted.length === 0) return null;
  return (
    <FoldGroup title={words.findings.accepting.title} count={accepted.length} quiet>
      {() => (
        <LongList items={accepted} itemKey={({ acceptance: { rule, column, key } }) => `${rule} ${column} ${key}`}>
          {(each) => <AcceptedItem accepted={each} />}
        </LongList>
      )}
    </FoldGroup>
  );
}

function AcceptedItem({ accepted: { finding, acceptance } }: { readonly accepted: AcceptedFinding }) {
  const { pane, words, language } = useResults();
  const waiting = useBusy();
  const styles = useStyles();
  const { accepting, wholePlan } = words.findings;
  const day = dayOfIso(acceptance.acceptedOn);
  return (
    <FindingPlace
      finding={finding}
      actions={
        <Button
          appearance="transparent"
          size="small"
          aria-label={accepting.withdrawOf(finding.cell ?? wholePlan)}
          disabledFocusable={waiting}
          onClick={() => void pane.withdraw([acceptance])}
        >
          {accepting.withdraw}
        </Button>
      }
    >
      <span className={styles.what}>{findingText(finding, language).what}</span>{' '}
      <span className={styles.reason}>{acceptance.reason || accepting.noReason}</span>{' '}
      <span className={styles.day}>
        {accepting.on(day === null ? acceptance.acceptedOn : formatDay(day, language))}
      </span>
    </FindingPlace>
  );
}

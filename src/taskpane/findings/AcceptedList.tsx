import { Button, makeStyles } from '@fluentui/react-components';
import { formatDay } from '../../core/messages/format-day';
import { dayOfIso } from '../../core/plan/day';
import type { AcceptedFinding } from '../../core/rules/accepted/accept-findings';
import { tokens } from '../theme/tokens';
import { LongList } from '../ui/LongList';
import { useBusy } from '../ui/use-busy';
import { useResults } from '../results/use-results';
import { FindingPlace } from './FindingPlace';
import { FoldGroup } from './FoldGroup';

const useStyles = makeStyles({
  item: {
    paddingLeft: '29px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    '& > button': { borderBottomStyle: 'none' },
  },
  reason: { fontStyle: 'italic' },
  day: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  foot: { padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`, marginLeft: '-8px' },
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
    <li className={styles.item}>
      <FindingPlace finding={finding}>
        <span className={styles.reason}>{acceptance.reason || accepting.noReason}</span>{' '}
        <span className={styles.day}>
          {accepting.on(day === null ? acceptance.acceptedOn : formatDay(day, language))}
        </span>
      </FindingPlace>
      <div className={styles.foot}>
        <Button
          appearance="transparent"
          size="small"
          aria-label={accepting.withdrawOf(finding.cell ?? wholePlan)}
          disabledFocusable={waiting}
          onClick={() => void pane.withdraw([acceptance])}
        >
          {accepting.withdraw}
        </Button>
      </div>
    </li>
  );
}

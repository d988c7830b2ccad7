import { Button, makeStyles } from '@fluentui/react-components';
import { ArrowClockwise16Regular } from '@fluentui/react-icons/svg/arrow-clockwise';
import { formatDay } from '../../core/messages/format-day';
import type { FoundPlan } from '../../excel/review/find-plan';
import { Disclosure } from '../ui/Disclosure';
import { loadDetails } from '../results/load-parts';
import { OnDemand } from '../ui/OnDemand';
import { usePane } from '../pane-context';
import { PLAN_DETAILS } from '../settings/plan-details-button';
import { tokens } from '../theme/tokens';

const loadPicker = () => import('./AsOfPicker');

const useStyles = makeStyles({
  header: {
    flexShrink: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  // Office shows its own menu in the top right corner.
  corner: { flexShrink: 0, width: '24px' },
  name: {
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase400,
  },
  size: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, whiteSpace: 'nowrap' },
  asOf: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  day: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
});

/** The plan's title and the as-of date. */
export function PlanHeader({ found }: { readonly found: FoundPlan }) {
  const { pane, state, words, messages, language } = usePane();
  const styles = useStyles();
  const { asOf, review, running } = state;
  const day = formatDay(asOf.day, language);
  return (
    <header className={styles.header}>
      <Disclosure
        buttonId={PLAN_DETAILS}
        label={words.header.planDetails}
        beside={<span className={styles.corner} />}
        summary={
          <>
            <span className={styles.name}>{found.sheets.map(({ name }) => name).join(', ')}</span>{' '}
            <span className={styles.size}>{messages.words.actions(found.actionCount)}</span>
          </>
        }
      >
        {() => <OnDemand load={loadDetails}>{({ PlanDetails }) => <PlanDetails found={found} />}</OnDemand>}
      </Disclosure>
      <Disclosure
        label={words.header.asOfChange}
        summary={
          <span className={styles.asOf}>
            {words.header.asOf}:{' '}
            <span className={styles.day}>{asOf.followsToday ? words.header.today(day) : words.header.fixed(day)}</span>
          </span>
        }
        beside={
          review !== null && (
            <Button
              appearance="subtle"
              size="small"
              icon={<ArrowClockwise16Regular />}
              aria-label={words.header.again}
              title={words.header.again}
              disabledFocusable={running !== null}
              onClick={() => void pane.review()}
            />
          )
        }
      >
        {(close) => <OnDemand load={loadPicker}>{({ AsOfPicker }) => <AsOfPicker onChosen={close} />}</OnDemand>}
      </Disclosure>
    </header>
  );
}

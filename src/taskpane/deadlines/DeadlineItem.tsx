import { sheetOf } from '../../core/plan/plan-parts';
import { rowNumber } from '../../core/plan/sheet-row';
import { withSheet } from '../../core/messages/place-names';
import { makeStyles } from '@fluentui/react-components';
import { memo } from 'react';
import { formatDay } from '../../core/messages/format-day';
import { actionTitle } from '../../core/plan/rows/action-title';
import type { ImprovementPlan } from '../../core/plan/improvement-plan';
import { SITUATION_STYLES } from '../../core/schedule/palette';
import type { ActionSituation } from '../../core/schedule/situation';
import { situationStyle } from '../theme/situation-style';
import { usePaneState } from '../pane-context';
import { useResults } from '../results/use-results';
import { RowButton } from '../ui/RowButton';
import { actionArea } from '../state/action-area';
import { tokens } from '../theme/tokens';

const useStyles = makeStyles({
  when: {
    display: 'flex',
    alignItems: 'baseline',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  sign: { color: 'var(--text)', '@media (forced-colors: active)': { color: 'inherit' } },
  days: { color: 'var(--text)' },
  action: {
    display: '-webkit-box',
    overflow: 'hidden',
    WebkitLineClamp: '2',
    // The only name that browsers support, although the standard deprecates it.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    WebkitBoxOrient: 'vertical',
    lineHeight: tokens.lineHeightBase300,
    textWrap: 'pretty',
    '@media (max-height: 640px)': { lineHeight: '18px' },
    '@media (max-height: 520px)': { WebkitLineClamp: '1' },
  },
  foot: {
    display: 'flex',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
  owners: { minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  end: { flexShrink: 0, fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
});

interface DeadlineItemProps {
  readonly item: ActionSituation;
  readonly plan: ImprovementPlan;
  /** Shown before the end date; absent or `null`: nothing. */
  readonly note?: string | null;
}

/** One action with its dates and owner. Clicking selects the action and its dates. */
export const DeadlineItem = memo(function DeadlineItem({ item, plan, note = null }: DeadlineItemProps) {
  const { pane, words, language } = useResults();
  const followsToday = usePaneState(({ asOf }) => asOf.followsToday);
  const styles = useStyles();
  const { action, situation, days } = item;
  const { end, number, row, owners } = action;
  const owner = owners.length === 0 ? words.deadlines.noOwner : owners.join(', ');
  return (
    <li style={situationStyle(situation)}>
      <RowButton
        onClick={() => void pane.goTo(actionArea(plan, row), action)}
        title={`${words.deadlines.go} · ${owner}`}
      >
        <span className={styles.when}>
          <span className={styles.sign} aria-hidden>
            {SITUATION_STYLES[situation].sign}
          </span>
          <span>
            {withSheet(
              sheetOf(plan, row).sheet,
              number === null ? words.deadlines.row(rowNumber(row)) : words.deadlines.action(number),
            )}
          </span>
          <span aria-hidden>·</span>
          <span className={styles.days}>{words.deadlines.when(situation, days, followsToday)}</span>
        </span>{' '}
        <span className={styles.action}>{actionTitle(action) || words.deadlines.noText}</span>{' '}
        <span className={styles.foot}>
          <span className={styles.owners}>
            {action.hidden && `${words.deadlines.hidden} · `}
            {owner}
          </span>{' '}
          {end.kind === 'date' && (
            <span className={styles.end}>
              {note !== null && `${note} · `}
              {formatDay(end.day, language)}
            </span>
          )}
        </span>
      </RowButton>
    </li>
  );
});

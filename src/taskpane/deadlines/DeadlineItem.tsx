import { sheetOf, partOf } from '../../core/plan/plan-parts';
import { rowNumber } from '../../core/plan/sheet-row';
import { withSheet } from '../../core/messages/place-names';
import { makeStyles } from '@fluentui/react-components';
import { memo } from 'react';
import { formatDay } from '../../core/messages/format-day';
import { actionTitle } from '../../core/plan/rows/action-title';
import { cellAddress } from '../../core/plan/grid';
import type { ImprovementPlan } from '../../core/plan/improvement-plan';
import { SITUATION_STYLES } from '../../core/schedule/palette';
import type { ActionSituation } from '../../core/schedule/situation';
import { situationStyle } from '../theme/situation-style';
import { usePaneState } from '../pane-context';
import { useResults } from '../results/use-results';
import { RowButton } from '../ui/RowButton';
import { tokens } from '../theme/tokens';

const useStyles = makeStyles({
  when: { display: 'flex', alignItems: 'baseline', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalXS },
  sign: { color: 'var(--text)', '@media (forced-colors: active)': { color: 'inherit' } },
  number: { fontWeight: tokens.fontWeightSemibold },
  days: { color: 'var(--text)', fontWeight: tokens.fontWeightSemibold },
  action: {
    display: '-webkit-box',
    overflow: 'hidden',
    WebkitLineClamp: '2',
    // The only name that browsers support, although the standard deprecates it.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    WebkitBoxOrient: 'vertical',
  },
  end: { marginLeft: 'auto' },
  foot: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
});

interface DeadlineItemProps {
  readonly item: ActionSituation;
  readonly plan: ImprovementPlan;
  /** Shown before the end date; absent or `null`: nothing. */
  readonly note?: string | null;
}

/** One action with its dates and owner. Clicking selects its row. */
export const DeadlineItem = memo(function DeadlineItem({ item, plan, note = null }: DeadlineItemProps) {
  const { pane, words, language } = useResults();
  const followsToday = usePaneState(({ asOf }) => asOf.followsToday);
  const styles = useStyles();
  const { action, situation, days } = item;
  const { end, number, row, owners } = action;
  const columns = Object.values(partOf(plan, row).columns);
  const address = `${cellAddress(row, Math.min(...columns))}:${cellAddress(row, Math.max(...columns))}`;
  return (
    <li style={situationStyle(situation)}>
      <RowButton onClick={() => void pane.goTo(address, action)} title={words.deadlines.go}>
        <span className={styles.when}>
          <span className={styles.sign} aria-hidden>
            {SITUATION_STYLES[situation].sign}
          </span>
          <span className={styles.number}>
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
          <span>
            {owners.length === 0 ? words.deadlines.noOwner : owners.join(', ')}
            {action.hidden && ` · ${words.deadlines.hidden}`}
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

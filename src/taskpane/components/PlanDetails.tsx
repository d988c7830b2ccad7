import { makeStyles } from '@fluentui/react-components';
import { COLUMN_KEYS } from '../../core/plan/improvement-plan';
import type { FoundPlan } from '../../excel/find-plan';
import { usePane } from './pane-context';
import { tokens } from '../theme/tokens';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'max-content minmax(0, 1fr)',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  term: { color: tokens.colorNeutralForeground3 },
  value: { margin: 0 },
  select: {
    width: '100%',
    minHeight: '26px',
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

/** Rows that were not read and are listed one by one. */
const ROWS_LISTED = 5;

/** What was understood of the plan; where the workbook holds several, the choice of another. */
export function PlanDetails({ found }: { readonly found: FoundPlan }) {
  const { pane, state, words, messages } = usePane();
  const styles = useStyles();
  const { plan, otherPlans } = found;
  const { understood } = words;
  const unlisted = plan.notRead.length - ROWS_LISTED;
  const notRead = [
    ...plan.notRead.slice(0, ROWS_LISTED).map(({ row, reason }) => understood.notReadRow(row + 1, reason)),
    ...(unlisted > 0 ? [understood.moreRows(unlisted)] : []),
  ];
  const facts: readonly (readonly [string, string])[] = [
    [understood.title, plan.title],
    [understood.years, plan.years.join(', ')],
    [understood.rows, plan.actions.length === 0 ? '' : understood.rowRange(plan.firstRow + 1, plan.lastRow + 1)],
    [
      understood.columns,
      COLUMN_KEYS.filter((key) => plan.columns[key] !== undefined)
        .map((key) => messages.words.columns[key])
        .join(', '),
    ],
    [understood.notRead, notRead.join('; ')],
    [understood.criteria, state.review?.structure.title ?? ''],
  ];
  return (
    <dl className={styles.list}>
      <dt className={styles.term}>{understood.sheet}</dt>
      <dd className={styles.value}>
        {otherPlans.length === 0 ? (
          plan.sheet
        ) : (
          <select
            className={styles.select}
            aria-label={understood.sheet}
            value={plan.sheet}
            onChange={(event) => void pane.chooseSheet(event.target.value)}
          >
            {[plan.sheet, ...otherPlans].map((sheet) => (
              <option key={sheet}>{sheet}</option>
            ))}
          </select>
        )}
      </dd>
      {facts
        .filter(([, value]) => value !== '')
        .map(([term, value]) => [
          <dt key={term} className={styles.term}>
            {term}
          </dt>,
          <dd key={`${term} value`} className={styles.value}>
            {value}
          </dd>,
        ])}
    </dl>
  );
}

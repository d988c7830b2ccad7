import { makeStyles } from '@fluentui/react-components';
import { withSheet } from '../../core/messages/place-names';
import { sheetOf } from '../../core/plan/plan-parts';
import { rowNumber } from '../../core/plan/sheet-row';
import { timeSourceOf } from '../../core/plan/dates/time-source';
import type { FoundPlan } from '../../excel/review/find-plan';
import { correctsSheet, settingsOf } from '../state/saved-settings';
import { usePlanDetails } from './use-plan-details';
import { useSettings } from './use-settings';
import { useFieldStyles } from './use-field-styles';
import { tokens } from '../theme/tokens';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'max-content minmax(0, 1fr)',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    margin: 0,
  },
  term: { color: tokens.colorNeutralForeground3 },
  value: { margin: 0 },
  why: { display: 'block', color: tokens.colorNeutralForeground3 },
});

/** The value of the choice of all sheets of a plan; no sheet has an empty name. */
const WHOLE = '';

/** Number of unread rows to list individually. */
const ROWS_LISTED = 5;

/** How the plan was read, and the choice of another sheet. */
export function PlanFacts({ found }: { readonly found: FoundPlan }) {
  const { pane, words, messages } = usePlanDetails();
  const styles = useStyles();
  const fields = useFieldStyles();
  const { plan } = useSettings(found).editing;
  const { sheets, allSheets, otherPlans, settings, whySheet } = found;
  const [first] = sheets;
  const isWhole = sheets.length > 1;
  const { understood } = words;
  const unlisted = plan.notRead.length - ROWS_LISTED;
  const notRead = [
    ...plan.notRead
      .slice(0, ROWS_LISTED)
      .map(({ row, reason }) => withSheet(sheetOf(plan, row).sheet, understood.notReadRow(rowNumber(row), reason))),
    ...(unlisted > 0 ? [understood.moreRows(unlisted)] : []),
  ];
  const hidden = plan.actions.filter((action) => action.hidden).length;
  const timeSource = timeSourceOf(plan);
  const facts: readonly (readonly [string, string])[] = [
    [understood.title, plan.title],
    [understood.years, plan.years.join(', ')],
    [
      understood.rows,
      plan.actions.length === 0 || isWhole ? '' : understood.rowRange(plan.firstRow + 1, plan.lastRow + 1),
    ],
    [understood.time, timeSource ? understood.timeFrom(timeSource) : ''],
    [understood.hidden, hidden === 0 ? '' : understood.hiddenRows(hidden)],
    [understood.notRead, notRead.join('; ')],
  ];
  const elsewhere = correctsSheet(settings) && settingsOf(found) !== settings ? settings.sheet : undefined;
  return (
    <dl className={styles.list}>
      <dt className={styles.term}>{understood.sheet}</dt>
      <dd className={styles.value}>
        {otherPlans.length === 0 && allSheets.length === 1 ? (
          first.name
        ) : (
          <select
            className={fields.control}
            aria-label={understood.sheet}
            value={isWhole ? WHOLE : first.name}
            onChange={({ target: { value } }) =>
              void (value === WHOLE
                ? pane.chooseSheet(allSheets[0] ?? first.name)
                : pane.chooseSheet(value, allSheets.length > 1 && allSheets.includes(value)))
            }
          >
            {allSheets.length > 1 && <option value={WHOLE}>{messages.words.sheets(allSheets)}</option>}
            {[...allSheets, ...otherPlans].map((sheet) => (
              <option key={sheet}>{sheet}</option>
            ))}
          </select>
        )}
        <span className={styles.why}>
          {!isWhole && understood.why(whySheet)}
          {elsewhere !== undefined && ` ${understood.correctedElsewhere(elsewhere)}`}
        </span>
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

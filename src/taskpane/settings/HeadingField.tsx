import { mergeClasses } from '@fluentui/react-components';
import { useId } from 'react';
import { HEADING_ROWS, MOST_HEADING_ROWS } from '../../core/plan/heading/find-heading';
import type { FoundPlan } from '../../excel/review/find-plan';
import { chosenHeading, withHeading } from '../state/edit-settings';
import { usePlanDetails } from './use-plan-details';
import { useFieldStyles } from './use-field-styles';
import { useSettings } from './use-settings';

/** The rows from one to another, inclusive, from 0. */
const rowsFrom = (first: number, last: number) =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);

/** The heading's rows, numbered as in Excel. */
export function HeadingField({ found }: { readonly found: FoundPlan }) {
  const { words } = usePlanDetails();
  const styles = useFieldStyles();
  const { editing, edit } = useSettings(found);
  const id = useId();
  const { plan, draft, read } = editing;
  const heading = chosenHeading(editing);
  const corrected = draft.headingRows !== undefined;
  const lowest = Math.min(HEADING_ROWS - 1, Math.max(plan.lastRow, ...plan.notRead.map(({ row }) => row)));
  const className = mergeClasses(styles.control, corrected && styles.corrected);

  const choose = (value: string, end: 'first' | 'last') => {
    const row = Number(value);
    const [first, last] = heading ?? [row, row];
    // Moves the heading as a whole: its number of rows is rarely wrong.
    const moved = [row, Math.min(row + last - first, lowest)] as const;
    if (value === '') edit(withHeading(editing, null));
    else edit(withHeading(editing, end === 'first' ? moved : [first, row]));
  };
  const options = (rows: readonly number[]) =>
    rows.map((row) => (
      <option key={row} value={row}>
        {row + 1}
      </option>
    ));
  const canTakeBack = corrected || read.headingRows !== undefined;
  return (
    <div className={styles.fields}>
      <label htmlFor={id} className={styles.name}>
        {words.settings.heading}
        {corrected && <span className={styles.note}> {words.settings.corrected}</span>}
      </label>
      <span className={styles.line}>
        <select
          id={id}
          aria-label={words.settings.headingFirst}
          className={className}
          value={heading?.[0] ?? ''}
          onChange={(event) => choose(event.target.value, 'first')}
        >
          {canTakeBack && <option value="">{words.settings.asFound}</option>}
          {options(rowsFrom(0, lowest))}
        </select>
        {heading !== null && (
          <>
            {words.settings.to}
            <select
              aria-label={words.settings.headingLast}
              className={className}
              value={heading[1]}
              onChange={(event) => choose(event.target.value, 'last')}
            >
              {options(rowsFrom(heading[0], Math.min(heading[0] + MOST_HEADING_ROWS - 1, lowest)))}
            </select>
          </>
        )}
      </span>
    </div>
  );
}

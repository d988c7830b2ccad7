import { makeStyles } from '@fluentui/react-components';
import { columnLetters } from '../../core/plan/grid';
import { COLUMN_KEYS, type ColumnKey, type ImprovementPlan } from '../../core/plan/improvement-plan';
import type { FoundPlan } from '../../excel/review/find-plan';
import { chosenColumn, type ChosenColumn, withColumn } from '../state/edit-settings';
import { tokens } from '../theme/tokens';
import { usePlanDetails } from './use-plan-details';
import { SelectField, type FieldOption } from './SelectField';
import { useFieldStyles } from './use-field-styles';
import { useSettings } from './use-settings';

const useStyles = makeStyles({
  missing: {
    minHeight: '24px',
    color: tokens.colorBrandForegroundLink,
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

/** Columns offered beyond the plan's last one: a new column may not have a heading yet. */
const BEYOND = 3;

const NONE = 'none';
const AS_FOUND = 'as-found';

function valueOf(chosen: ChosenColumn): string {
  return chosen === null ? NONE : String(chosen);
}

function chosenOf(value: string): ChosenColumn {
  if (value === AS_FOUND) return AS_FOUND;
  return value === NONE ? null : Number(value);
}

/** The heading of each column of the sheet, and some columns beyond the last one. */
export function sheetColumns({
  columns,
  headings,
  otherColumns,
}: Pick<ImprovementPlan, 'columns' | 'headings' | 'otherColumns'>): readonly string[] {
  const words = new Map(otherColumns.map(({ column, heading }) => [column, heading]));
  for (const key of COLUMN_KEYS) {
    const column = columns[key];
    if (column !== undefined) words.set(column, headings[key] ?? '');
  }
  return Array.from({ length: Math.max(-1, ...words.keys()) + 1 + BEYOND }, (_, column) => words.get(column) ?? '');
}

/** Assigns the sheet's columns to the plan's columns. */
export function ColumnFields({ found }: { readonly found: FoundPlan }) {
  const { words, messages } = usePlanDetails();
  const styles = useStyles();
  const fields = useFieldStyles();
  const { editing, edit } = useSettings(found);
  const { plan, read, draft } = editing;
  const { settings } = words;
  const columns: readonly FieldOption[] = sheetColumns(plan).map((heading, column) => [
    String(column),
    settings.column(columnLetters(column), heading),
  ]);

  const field = (key: ColumnKey) => {
    const chosen = chosenColumn(editing, key);
    const corrected = draft.columns?.[key] !== undefined;
    const canTakeBack = corrected || read.columns?.[key] !== undefined;
    return (
      <SelectField
        key={key}
        name={messages.words.columns[key]}
        value={valueOf(chosen)}
        options={[
          ...(canTakeBack ? [[AS_FOUND, settings.asFound] as const] : []),
          [NONE, settings.noColumn],
          ...columns,
        ]}
        corrected={corrected}
        onChoose={(value) => edit(withColumn(editing, key, chosenOf(value)))}
      />
    );
  };
  // From the last reading, so that fields don't move while they are edited.
  const isThere = (key: ColumnKey) => plan.columns[key] !== undefined || read.columns?.[key] !== undefined;
  const missing = COLUMN_KEYS.filter((key) => !isThere(key));
  const unused = plan.otherColumns.map(({ column, heading }) => settings.column(columnLetters(column), heading));
  return (
    <>
      <div className={fields.fields}>{COLUMN_KEYS.filter(isThere).map(field)}</div>
      {missing.length > 0 && (
        <details>
          <summary className={styles.missing}>{settings.missing(missing.length)}</summary>
          <div className={fields.fields}>{missing.map(field)}</div>
        </details>
      )}
      {unused.length > 0 && <p className={fields.hint}>{settings.unused(unused)}</p>}
    </>
  );
}

import { Button, makeStyles } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { correctHeading, type ColumnCorrections } from '../../core/plan/heading/correct-heading';
import { MOST_HEADING_ROWS } from '../../core/plan/heading/find-heading';
import { headingAt } from '../../core/plan/heading/plan-heading';
import { columnLetters } from '../../core/plan/grid';
import { COLUMN_KEYS, type ColumnKey } from '../../core/plan/improvement-plan';
import type { SheetTable, WorkbookTables } from '../../excel/review/survey-tables';
import { asPlanError } from '../../excel/run-excel';
import { onSheet } from '../state/saved-settings';
import { sheetColumns } from '../settings/ColumnFields';
import { SelectField, type FieldOption } from '../settings/SelectField';
import { useFieldStyles } from '../settings/use-field-styles';
import { usePlanDetails } from '../settings/use-plan-details';
import { tokens } from '../theme/tokens';

const useStyles = makeStyles({
  form: { display: 'grid', gap: tokens.spacingVerticalM, marginTop: tokens.spacingVerticalL },
  choose: { justifySelf: 'start' },
});

/** The columns that a person is asked for, whether or not they were recognized. */
const ASKED: readonly ColumnKey[] = ['action', 'end', 'owner'];

const NONE = 'none';

const rowOptions = (first: number, last: number): readonly FieldOption[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => [String(first + at), String(first + at + 1)]);

/** What the user says of a table, until it is saved. */
interface Choice {
  /** The heading's first and last row, from 0. */
  readonly rows: readonly [first: number, last: number];
  readonly columns: ColumnCorrections;
}

function startOf({ headingRows }: SheetTable): Choice {
  return { rows: [headingRows[0] ?? 0, headingRows.at(-1) ?? 0], columns: {} };
}

/** Lets a person point out the plan where none was found: its sheet, its heading and its columns. */
export function TableChooser({ survey }: { readonly survey: () => Promise<WorkbookTables> }) {
  const { pane } = usePlanDetails();
  const [found, setFound] = useState<WorkbookTables | null>(null);
  useEffect(() => {
    survey().then(setFound, (error: unknown) => {
      const { code, facts } = asPlanError(error);
      pane.send({ type: 'failed', failure: { task: 'find', code, facts } });
    });
  }, [survey, pane]);
  const first = found?.tables[0];
  return found && first ? <TableForm tables={found} first={first} /> : null;
}

function TableForm({
  tables: { tables, settings },
  first,
}: {
  readonly tables: WorkbookTables;
  readonly first: SheetTable;
}) {
  const { pane, state, words, messages } = usePlanDetails();
  const styles = useStyles();
  const fields = useFieldStyles();
  const [table, setTable] = useState(first);
  const [{ rows, columns }, setChoice] = useState(() => startOf(first));
  const { chooser, settings: terms } = words;
  const headingRows = rowsFrom(rows);
  const recognized = headingAt(table.top, headingRows);
  const heading = recognized && correctHeading(recognized, columns);
  const hasAction = heading?.columns.action !== undefined || heading?.columns.tasks !== undefined;
  const lowest = Math.min(table.lastRow, table.top.cells.length - 1);

  const chooseSheet = (sheet: string) => {
    const chosen = tables.find((each) => each.sheet === sheet) ?? first;
    setTable(chosen);
    setChoice(startOf(chosen));
  };
  // Other rows may have other columns.
  const chooseRows = (from: number, to: number) => setChoice({ rows: [from, Math.max(from, to)], columns: {} });
  const read = async () => {
    const isCorrected = Object.keys(columns).length > 0;
    await pane.chooseTable({ ...onSheet(settings, table.sheet), headingRows, ...(isCorrected && { columns }) });
    // The other columns and settings come next.
    if (pane.state().found !== null) pane.send({ type: 'settings-shown', at: 'columns' });
  };
  const columnOptions: readonly FieldOption[] = [
    [NONE, terms.noColumn],
    ...sheetColumns(heading ?? { columns: {}, headings: {}, otherColumns: [] }).map((text, column): FieldOption => [
      String(column),
      terms.column(columnLetters(column), text),
    ]),
  ];
  const shown = COLUMN_KEYS.filter((key) => ASKED.includes(key) || recognized?.columns[key] !== undefined);
  return (
    <div className={styles.form}>
      <div className={fields.fields}>
        <SelectField
          name={words.understood.sheet}
          value={table.sheet}
          options={tables.map(({ sheet }) => [sheet, sheet])}
          corrected={false}
          onChoose={chooseSheet}
        />
        <SelectField
          name={terms.headingFirst}
          value={String(rows[0])}
          options={rowOptions(0, lowest)}
          corrected={false}
          onChoose={(row) => chooseRows(Number(row), Number(row))}
        />
        <SelectField
          name={terms.headingLast}
          value={String(rows[1])}
          options={rowOptions(rows[0], Math.min(rows[0] + MOST_HEADING_ROWS - 1, lowest))}
          corrected={false}
          onChoose={(row) => chooseRows(rows[0], Number(row))}
        />
        {shown.map((key) => (
          <SelectField
            key={key}
            name={messages.words.columns[key]}
            value={String(heading?.columns[key] ?? NONE)}
            options={columnOptions}
            corrected={columns[key] !== undefined}
            onChoose={(value) =>
              setChoice({ rows, columns: withColumn(columns, key, value === NONE ? null : Number(value)) })
            }
          />
        ))}
      </div>
      <p className={fields.hint}>{hasAction ? chooser.hint : chooser.actionNeeded}</p>
      <Button
        className={styles.choose}
        appearance="primary"
        disabledFocusable={!hasAction || state.running !== null}
        onClick={() => void read()}
      >
        {chooser.read}
      </Button>
    </div>
  );
}

const rowsFrom = ([first, last]: Choice['rows']) => Array.from({ length: last - first + 1 }, (_, at) => first + at);

/** The corrections with another one. A column of the sheet is given to one column of the plan. */
function withColumn(columns: ColumnCorrections, key: ColumnKey, chosen: number | null): ColumnCorrections {
  const others = Object.entries(columns).filter(([, column]) => column === null || column !== chosen);
  return { ...Object.fromEntries(others), [key]: chosen };
}

import { cellAddress } from '../../plan/grid';
import { SITUATIONS_BY_URGENCY, type Situation } from '../../schedule/situation';
import { situationWord } from '../layout/action-cells';
import { countActions, type ActionFilter } from '../count-actions';
import { quoteText } from '../layout/references';
import { addHead, printOf, sheetWords } from '../layout/sheet-head';
import type { SheetSpec, SpecCell } from '../sheet-spec';
import { SpecLayout } from '../layout/spec-layout';
import type { SummaryInput } from '../summary-input';

/** Column indexes, from 0. The situations are between `actions` and `achievement`, the most urgent first. */
const NUMBER = 0;
const ACTIONS = 2;
const FIRST_SITUATION = 3;
const ACHIEVEMENT = FIRST_SITUATION + SITUATIONS_BY_URGENCY.length;
const WIDTH = ACHIEVEMENT + 2;

/** Counted in the columns from `actions` on; `null` counts all actions. */
const COUNTED: readonly (Situation | null)[] = [null, ...SITUATIONS_BY_URGENCY];

/** *Cumplimiento*: completed ÷ (all − cancelled); empty if the divisor is 0. */
export function achievement(actions: string, completed: string, cancelled: string): SpecCell {
  const judged = `(${actions}-${cancelled})`;
  return { formula: `=IF(${judged}=0,"",${completed}/${judged})` };
}

function achievementIn(row: number): SpecCell {
  const situation = (key: Situation) => cellAddress(row, FIRST_SITUATION + SITUATIONS_BY_URGENCY.indexOf(key));
  return achievement(cellAddress(row, ACTIONS), situation('completed'), situation('cancelled'));
}

/**
 * Criteria and subcriteria by situation: a row per entry of the structure, one for actions with an unknown criterion,
 * and the total. All figures are formulas over the register.
 */
export function byCriterionSheet(input: SummaryInput): SheetSpec {
  const { structure, names } = input;
  const text = sheetWords(input);
  const layout = new SpecLayout(WIDTH);
  addHead(layout, input, 'by-criterion', ACTIONS);
  layout.add([]);
  const headingRow = layout.add([
    text.byCriterion.number,
    text.byCriterion.title,
    text.byCriterion.actions,
    ...SITUATIONS_BY_URGENCY.map((key) => situationWord(input, key)),
    text.byCriterion.achievement,
    text.byCriterion.coverage,
  ]);
  layout.style('heading', headingRow);

  const counts = (filter: ActionFilter): readonly SpecCell[] =>
    COUNTED.map((situation) => ({
      formula: `=${countActions(input, situation === null ? filter : { ...filter, situation })}`,
    }));
  const firstRow = headingRow + 1;
  const totalRow = firstRow + structure.entries.length + 1;
  const criterionRows = structure.entries.flatMap((entry, index) => (entry.parent === null ? [firstRow + index] : []));

  for (const { number, title, parent } of structure.entries) {
    const row = layout.nextRow;
    const cell = cellAddress(row, NUMBER);
    layout.add([
      number,
      title,
      ...counts(parent === null ? { criterion: cell } : { subcriterion: cell }),
      achievementIn(row),
      { formula: `=IF(${cellAddress(row, ACTIONS)}=0,${quoteText(text.notCovered)},"")` },
    ]);
  }
  const rest = COUNTED.map((_, index): SpecCell => {
    const known = criterionRows.map((row) => cellAddress(row, ACTIONS + index)).join('+');
    return { formula: `=${cellAddress(totalRow, ACTIONS + index)}-(${known === '' ? '0' : known})` };
  });
  layout.add(
    [null, text.unrecognised, ...rest, achievementIn(totalRow - 1)],
    [null, text.total, ...counts({}), achievementIn(totalRow)],
  );

  const rowCount = layout.nextRow - firstRow;
  layout.styleColumns(['code', 'text', ...COUNTED.map(() => 'count' as const), 'percent', 'text'], firstRow, rowCount);
  for (const row of criterionRows) layout.style('criterion', row);
  layout.style('total', totalRow);
  layout.emphasize(
    ...SITUATIONS_BY_URGENCY.map((situation, index) => ({
      area: { row: firstRow, column: FIRST_SITUATION + index, rowCount, columnCount: 1 },
      formula: `=${cellAddress(firstRow, FIRST_SITUATION + index)}>0`,
      situation,
      as: 'text' as const,
    })),
  );
  return {
    key: 'by-criterion',
    name: names.sheets['by-criterion'],
    ...layout.finish(),
    columnWidths: [6, 42, 9, ...SITUATIONS_BY_URGENCY.map(() => 10), 13, 11],
    table: null,
    frozenRows: firstRow,
    firstFittedRow: headingRow,
    print: printOf(input, headingRow),
  };
}

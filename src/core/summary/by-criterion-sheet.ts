import { words as en } from '../messages/en/words';
import { words as es } from '../messages/es/words';
import { cellAddress } from '../plan/grid';
import { SITUATIONS_BY_URGENCY } from '../schedule/situation';
import { asOfReference, closingFormula } from './indicators-sheet';
import { quoteText, tableColumn } from './references';
import { headLines, padRow, sheetWords } from './sheet-head';
import type { SheetSpec, SpecCell } from './sheet-spec';
import type { SummaryInput } from './summary-input';

/** The heading's row, from 0. */
const HEADING_ROW = 5;

/** Columns, from 0, besides the situations, which stand between `actions` and `achievement` in order of urgency. */
const NUMBER = 0;
const TITLE = 1;
const ACTIONS = 2;
const FIRST_SITUATION = 3;
const ACHIEVEMENT = FIRST_SITUATION + SITUATIONS_BY_URGENCY.length;
const COVERAGE = ACHIEVEMENT + 1;
const WIDTH = COVERAGE + 1;

const COMPLETED = FIRST_SITUATION + SITUATIONS_BY_URGENCY.indexOf('completed');
const CANCELLED = FIRST_SITUATION + SITUATIONS_BY_URGENCY.indexOf('cancelled');

/** *Cumplimiento*: completed ÷ (all − cancelled); nothing where that would divide by 0. */
function achievementFormula(row: number): SpecCell {
  const cell = (column: number) => cellAddress(row, column);
  const judged = `(${cell(ACTIONS)}-${cell(CANCELLED)})`;
  return { formula: `=IF(${judged}=0,"",${cell(COMPLETED)}/${judged})` };
}

/**
 * Criteria and subcriteria × situations, with what nothing addresses: one row for each entry of the structure, one for the actions
 * whose criterion is none of them, and the total.
 *
 * Every figure is a formula over the register's table. Texts are compared whole (`SUMPRODUCT`), since `COUNTIFS` would take `3.1`
 * for a number.
 */
export function byCriterionSheet(input: SummaryInput): SheetSpec {
  const { structure, names } = input;
  const text = sheetWords(input);
  const words = input.language === 'es' ? es : en;
  const { title, source } = headLines(input, 'by-criterion');
  const column = (key: keyof typeof text.register) => tableColumn(names.table, text.register[key]);

  const firstRow = HEADING_ROW + 1;
  const unrecognisedRow = firstRow + structure.entries.length;
  const totalRow = unrecognisedRow + 1;
  const criterionRows = structure.entries.flatMap((entry, index) => (entry.parent === null ? [firstRow + index] : []));

  /** Counts actions by a condition on the register's rows, given as further factors of a product. */
  const count = (...factors: readonly string[]): SpecCell => ({
    formula: `=SUMPRODUCT(${[`${column('order')}=1`, ...factors].map((factor) => `(${factor})`).join('*')}*1)`,
  });
  const situations = SITUATIONS_BY_URGENCY.map((key) => `${column('situation')}=${quoteText(words.situations[key])}`);

  const entryRows = structure.entries.map((entry, index): readonly SpecCell[] => {
    const row = firstRow + index;
    const same = `${column(entry.parent === null ? 'criterion' : 'subcriterion')}=${cellAddress(row, NUMBER)}`;
    return [
      entry.number,
      entry.title,
      count(same),
      ...situations.map((situation) => count(same, situation)),
      achievementFormula(row),
      { formula: `=IF(${cellAddress(row, ACTIONS)}=0,${quoteText(text.notCovered)},"")` },
    ];
  });

  const rest = (index: number): SpecCell => {
    const known = criterionRows.map((row) => cellAddress(row, ACTIONS + index)).join('+');
    return { formula: `=${cellAddress(totalRow, ACTIONS + index)}-(${known === '' ? '0' : known})` };
  };

  const area = (row: number, firstColumn: number, rowCount: number, columnCount: number) => ({
    row,
    column: firstColumn,
    rowCount,
    columnCount,
  });
  const figureRows = structure.entries.length + 2;
  return {
    key: 'by-criterion',
    name: names.sheets['by-criterion'],
    cells: [
      padRow([title], WIDTH),
      padRow([source], WIDTH),
      padRow(
        [text.asOf, null, { formula: `=${asOfReference(input)}` }, null, text.asOfFrom(names.sheets.indicators)],
        WIDTH,
      ),
      padRow([closingFormula(input)], WIDTH),
      padRow([], WIDTH),
      [
        text.byCriterion.number,
        text.byCriterion.title,
        text.byCriterion.actions,
        ...SITUATIONS_BY_URGENCY.map((key) => words.situations[key]),
        text.byCriterion.achievement,
        text.byCriterion.coverage,
      ],
      ...entryRows,
      padRow(
        [
          null,
          text.unrecognised,
          ...[ACTIONS, ...situations].map((_, index) => rest(index)),
          achievementFormula(unrecognisedRow),
        ],
        WIDTH,
      ),
      padRow(
        [null, text.total, count(), ...situations.map((situation) => count(situation)), achievementFormula(totalRow)],
        WIDTH,
      ),
    ],
    styles: [
      { area: area(0, 0, 1, WIDTH), style: 'title' },
      { area: area(1, 0, 3, WIDTH), style: 'note' },
      { area: area(2, 0, 1, 1), style: 'label' },
      { area: area(2, ACTIONS, 1, 1), style: 'as-of' },
      { area: area(HEADING_ROW, 0, 1, WIDTH), style: 'heading' },
      { area: area(firstRow, NUMBER, figureRows, 1), style: 'code' },
      { area: area(firstRow, TITLE, figureRows, 1), style: 'text' },
      { area: area(firstRow, ACTIONS, figureRows, 1 + situations.length), style: 'count' },
      { area: area(firstRow, ACHIEVEMENT, figureRows, 1), style: 'percent' },
      { area: area(firstRow, COVERAGE, figureRows, 1), style: 'text' },
      ...criterionRows.map((row) => ({ area: area(row, 0, 1, WIDTH), style: 'criterion' as const })),
      { area: area(totalRow, 0, 1, WIDTH), style: 'total' },
    ],
    emphases: SITUATIONS_BY_URGENCY.map((situation, index) => ({
      area: area(firstRow, FIRST_SITUATION + index, figureRows, 1),
      formula: `=${cellAddress(firstRow, FIRST_SITUATION + index)}>0`,
      situation,
    })),
    columnWidths: [7, 66, 10, ...SITUATIONS_BY_URGENCY.map(() => 11), 14, 14],
    table: null,
    frozenRows: HEADING_ROW + 1,
    headingRow: HEADING_ROW,
  };
}

import * as fc from 'fast-check';
import { choosePlanSheet } from '../../../src/core/plan/heading/choose-plan-sheet';
import { dayOf, lastDayOfMonth } from '../../../src/core/plan/day';
import { findHeading } from '../../../src/core/plan/heading/plan-heading';
import type { Grid, GridCell } from '../../../src/core/plan/grid';
import { HEADING_WORDS } from '../../../src/core/plan/heading/heading-words';
import { COLUMN_KEYS } from '../../../src/core/plan/improvement-plan';
import { readPlan } from '../../../src/core/plan/read-plan';
import { cell, gridOf, type CellLiteral } from './grid-of';

const FORMATS = ['General', '@', '0%', 'mmm-yy', 'd-mmm', 'dd/mm/yyyy', 'h:mm', '"', '[', '\\', ';'];

const PIECES = [
  'CRITERIO 3: PERSONAS',
  'Subcriterio 3.1.',
  '6) Un área',
  'may-24',
  'Apr-24',
  '03/04/2024',
  'T3 2024',
  'Permanente',
  'Enero - Marzo',
  '45%',
  'Cumplida',
  'Elaborado por:',
  'Total',
  'Acta de comité Informe de avance',
  'A/B; C',
  '<b>x</b>',
  '\u0000',
  '\uD83D\uDE00',
  '  ',
  '- - - -',
  '((((',
];

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom(...PIECES),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 4 }).map((pieces) => pieces.join(' ')),
  fc.constantFrom(...[...HEADING_WORDS.values()].flatMap(({ phrases }) => phrases)),
);

const anyCell: fc.Arbitrary<GridCell> = fc.oneof(
  fc.constant(cell(null)),
  anyText.map((value) => ({ kind: 'text' as const, value, text: value, numberFormat: 'General' })),
  fc.record({
    kind: fc.constant('number' as const),
    value: fc.double(),
    text: fc.string(),
    numberFormat: fc.constantFrom(...FORMATS),
  }),
  fc.record({
    kind: fc.constant('number' as const),
    value: fc.integer({ min: 0, max: 60_000 }),
    text: fc.string(),
    numberFormat: fc.constantFrom(...FORMATS),
  }),
  fc.boolean().map((value) => cell(value)),
  fc.constantFrom('#REF!', '#N/A').map((value) => cell(value)),
);

const anyGrid: fc.Arbitrary<Grid> = fc
  .tuple(fc.integer({ min: 0, max: 15 }), fc.integer({ min: 0, max: 12 }))
  .chain(([width, height]) =>
    fc.record({
      sheet: anyText,
      row: fc.integer({ min: 0, max: 1_048_575 }),
      column: fc.integer({ min: 0, max: 16_383 }),
      cells: fc.array(fc.array(anyCell, { minLength: width, maxLength: width }), {
        minLength: height,
        maxLength: height,
      }),
      hiddenRows: fc.constant(new Set<number>()),
      date1904: fc.boolean(),
    }),
  );

/** A grid that begins with a heading, so that the rows below it are read. */
const anyPlanGrid = fc
  .record({ grid: anyGrid, keys: fc.shuffledSubarray([...COLUMN_KEYS], { minLength: 8 }) })
  .map(({ grid, keys }) => {
    const heading = keys.map((key) => cell(HEADING_WORDS.get(key)?.phrases[0] ?? key));
    const width = heading.length;
    const rows = grid.cells.map((row) => heading.map((_, index) => row[index % Math.max(row.length, 1)] ?? cell(null)));
    return { ...grid, cells: width === 0 ? [] : [heading, ...rows] };
  });

describe('any grid of any values', () => {
  it('is read without an exception, and every row that holds something in the plan’s columns is accounted for', () => {
    fc.assert(
      fc.property(fc.oneof(anyGrid, anyPlanGrid), (grid) => {
        findHeading(grid);
        const plan = readPlan(grid);
        if (!plan) return;
        const columns = [...Object.values(plan.columns), ...plan.otherColumns.map(({ column }) => column)];
        const width = Math.max(...columns) - grid.column + 1;
        const below = grid.cells
          .map((row, index) => ({
            row: grid.row + index,
            isBlank: row.slice(0, width).every(({ value }) => String(value).trim() === ''),
          }))
          .filter(({ row, isBlank }) => row >= plan.firstRow && !isBlank)
          .map(({ row }) => row);
        const told = [...plan.actions, ...plan.notRead].map(({ row }) => row).sort((a, b) => a - b);
        expect(told).toEqual(below);
      }),
      { numRuns: 400 },
    );
  });

  it('is read without an exception whatever the user puts right', () => {
    const column = fc.option(fc.integer({ min: -1, max: 20 }), { nil: null });
    const columns = fc.dictionary(fc.constantFrom(...COLUMN_KEYS), column);
    const rows = fc.array(fc.integer({ min: -1, max: 12 }), { maxLength: 3 });
    fc.assert(
      fc.property(anyPlanGrid, columns, rows, (grid, corrections, offsets) => {
        const plan = readPlan(grid, { columns: corrections, headingRows: offsets.map((offset) => grid.row + offset) });
        expect(plan === null || plan.firstRow > grid.row).toBe(true);
      }),
    );
  });

  it('is chosen among others without an exception', () => {
    const candidate = fc.record({ sheet: anyText, years: fc.array(fc.integer()), active: fc.boolean() });
    fc.assert(
      fc.property(fc.array(candidate), fc.option(anyText, { nil: undefined }), (candidates, wanted) => {
        const choice = choosePlanSheet(candidates, wanted);
        expect(choice === null || candidates.includes(choice.chosen)).toBe(true);
      }),
    );
  });
});

/** What a row of a plan says, in the terms in which it is read back. */
interface Told {
  readonly criterion: number;
  readonly subcriterion: number;
  readonly example: number;
  readonly number: number;
  readonly months: readonly [number, number];
  readonly owners: readonly string[];
  readonly indicators: readonly string[];
}

const KEYS = [
  'number',
  'criterion',
  'subcriterion',
  'improvementArea',
  'objective',
  'action',
  'tasks',
  'start',
  'end',
  'indicator',
  'owner',
  'comments',
] as const;

const MONTHS = ['ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'sep', 'oct', 'nov', 'dic'];

const anyTold: fc.Arbitrary<Told> = fc.record({
  criterion: fc.integer({ min: 1, max: 9 }),
  subcriterion: fc.integer({ min: 1, max: 4 }),
  example: fc.integer({ min: 1, max: 12 }),
  number: fc.integer({ min: 1, max: 999 }),
  months: fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 12 })),
  owners: fc.uniqueArray(fc.constantFrom('RRHH', 'Compras', 'Legal', 'Planificación y Desarrollo'), {
    minLength: 1,
    maxLength: 3,
  }),
  indicators: fc.uniqueArray(fc.constantFrom('Informe de avance', 'Acta firmada', '80% de empleados'), {
    minLength: 1,
    maxLength: 3,
  }),
});

function write(told: Told): Record<(typeof KEYS)[number], CellLiteral> {
  const { criterion, subcriterion, months } = told;
  return {
    number: told.number,
    criterion: `CRITERIO ${criterion}: UN TÍTULO`,
    subcriterion: `Subcriterio ${criterion}.${subcriterion}. Otro título`,
    improvementArea: `${told.example}) Un ejemplo`,
    objective: 'Un objetivo',
    action: `Acción ${told.number}`,
    tasks: 'Unas tareas',
    start: `${MONTHS[months[0] - 1] ?? ''}-24`,
    end: `${MONTHS[months[1] - 1] ?? ''} 2024`,
    indicator: told.indicators.join('\n'),
    owner: told.owners.join(' / '),
    comments: null,
  };
}

describe('a plan that is written out', () => {
  it('is read back the same, in any order of columns, with blank rows and merged criteria', () => {
    const anyPlan = fc.record({
      rows: fc.array(fc.record({ told: anyTold, blanksBefore: fc.integer({ min: 0, max: 3 }) }), {
        minLength: 1,
        maxLength: 12,
      }),
      keys: fc.shuffledSubarray([...KEYS], { minLength: KEYS.length }),
      top: fc.integer({ min: 0, max: 5 }),
      left: fc.integer({ min: 0, max: 3 }),
      merged: fc.boolean(),
    });
    fc.assert(
      fc.property(anyPlan, ({ rows, keys, top, left, merged }) => {
        const margin = Array.from({ length: left }, () => null);
        const sheet: CellLiteral[][] = Array.from({ length: top }, () => []);
        sheet.push([...margin, ...keys.map((key) => HEADING_WORDS.get(key)?.phrases[0] ?? key)]);
        let above: Told | null = null;
        for (const { told, blanksBefore } of rows) {
          for (let count = 0; count < blanksBefore; count++) sheet.push([]);
          const cells = write(told);
          const same = { criterion: above?.criterion === told.criterion, subcriterion: false, improvementArea: false };
          same.subcriterion = same.criterion && above?.subcriterion === told.subcriterion;
          same.improvementArea = same.subcriterion && above?.example === told.example;
          const isBlank = (key: string): boolean =>
            merged && Object.entries(same).some(([each, is]) => each === key && is);
          sheet.push([...margin, ...keys.map((key) => (isBlank(key) ? null : cells[key]))]);
          above = told;
        }
        const plan = readPlan(gridOf(sheet));
        expect(plan?.notRead).toEqual([]);
        expect(
          plan?.actions.map(({ number, criterion, subcriterion, example, start, end, owners, indicators }) => ({
            number,
            criterion,
            subcriterion,
            example,
            start,
            end,
            owners,
            indicators,
          })),
        ).toEqual(
          rows.map(({ told }) => ({
            number: told.number,
            criterion: String(told.criterion),
            subcriterion: `${told.criterion}.${told.subcriterion}`,
            example: told.example,
            start: { kind: 'date', day: dayOf(2024, told.months[0], 1), precision: 'month', asText: true },
            end: { kind: 'date', day: lastDayOfMonth(2024, told.months[1]), precision: 'month', asText: true },
            owners: told.owners,
            indicators: told.indicators,
          })),
        );
      }),
      { numRuns: 200 },
    );
  });
});

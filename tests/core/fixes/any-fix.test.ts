import fc from 'fast-check';

import type { CellFix } from '../../../src/core/fixes/cell-fix';
import { proposeFixes, proposeSafeFixes } from '../../../src/core/fixes/propose-fixes';
import { words } from '../../../src/core/messages/es/words';
import { DAYS_TO_1904 } from '../../../src/core/plan/dates/date-system';
import type { Grid, GridCell } from '../../../src/core/plan/grid';
import type { DateReading, ImprovementPlan } from '../../../src/core/plan/improvement-plan';
import { readPlan } from '../../../src/core/plan/read-plan';
import type { Finding } from '../../../src/core/rules/finding';
import { findingsIn } from '../rules/findings-in';
import { cellOf } from '../rules/make-plan';

const wrap = fc.constantFrom<(text: string) => string>(
  (text) => text,
  (text) => ` ${text} `,
  (text) => `<b>${text}</b>`,
  (text) => `<p>${text}&nbsp;</p>`,
  (text) => text.replace(' ', '\u00a0  '),
  (text) => `${text}\u200b`,
);
const textOf = (...texts: readonly string[]) =>
  fc.tuple(fc.constantFrom(...texts), wrap).map(([text, dress]) => cellOf(dress(text)));
const dates = (...formats: readonly string[]) =>
  fc.oneof(
    {
      weight: 4,
      arbitrary: textOf('may-24', 'Apr-24', '31/12/2024', '03/04/2024', '2/3', '12.11.24', 'enero', '2024'),
    },
    { weight: 2, arbitrary: textOf('1er trimestre 2024', 'hasta 05/06/2024', 'ene - mar 2024', 'pronto', '3 de mayo') },
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.integer({ min: 44_000, max: 46_000 }), fc.constantFrom(...formats))
        .map(([day, format]) => cellOf(day, format)),
    },
  );

const HEAD = ['number', 'criterion', 'subcriterion', 'action', 'start', 'end', 'indicator', 'owner'] as const;
const row = fc.tuple(
  fc.oneof(
    fc.integer({ min: 1, max: 9 }).map((number) => cellOf(number)),
    textOf('No. 3', '7.'),
  ),
  textOf(
    'CRITERIO 3: PERSONAS',
    'Criterio 3: Gestión del talento',
    '4',
    'Criterio IV. Alianzas',
    'CRITERIO 9: LO LOGRADO',
  ),
  textOf('3.1', 'Subcriterio 3.1. Planificar', '4.1 Gestionar las alianzas', '6.2'),
  textOf('Crear la unidad de género', 'Medir el clima', 'Publicar los datos'),
  dates('mmm-yy', 'dd/mm/yyyy', 'd-mmm'),
  dates('mmm-yy', 'yyyy', 'm/d/yyyy'),
  textOf('Número de actas', '1) Actas 2) Minutas', 'Porcentaje de quejas; número de visitas', 'actas; minutas'),
  // Without tags: removing them could reveal owners, and with them new variants.
  fc
    .constantFrom('RRHH', 'Recursos Humanos', 'Recursos  Humanos', ' Compras / RRHH', 'COMPRAS')
    .map((text) => cellOf(text)),
);
const anyGrid = fc.tuple(fc.array(row, { minLength: 1, maxLength: 6 }), fc.boolean()).map(([rows, date1904]): Grid => ({
  ...{ sheet: 'Plan', row: 0, column: 0, hiddenRows: new Set(), date1904 },
  cells: [[cellOf('PLAN DE MEJORA 2024')], HEAD.map((key) => cellOf(words.columns[key])), ...rows],
}));

function planIn(grid: Grid): ImprovementPlan {
  const plan = readPlan(grid);
  if (!plan) throw new Error('no plan');
  return plan;
}

function fixedCell(before: GridCell, { after }: CellFix, date1904: boolean): GridCell {
  if (after.kind === 'text') return cellOf(after.text === '' ? null : after.text, before.numberFormat);
  if (after.kind === 'number') return cellOf(after.number, before.numberFormat);
  return cellOf(date1904 ? after.day - DAYS_TO_1904 : after.day, after.numberFormat);
}

/** The sheet after the fixes are written. */
function withFixes(grid: Grid, fixes: readonly CellFix[]): Grid {
  const cells = grid.cells.map((cellsOfRow, r) =>
    cellsOfRow.map((cell, c) => {
      const fix = fixes.find((each) => each.row === r && each.column === c);
      return fix ? fixedCell(cell, fix, grid.date1904) : cell;
    }),
  );
  return { ...grid, cells };
}

// A month may take its column's format of days.
const readingOf = (reading: DateReading) => ({ ...reading, asText: null, precision: null });
const datesOf = ({ actions }: ImprovementPlan) => actions.map(({ start, end }) => [readingOf(start), readingOf(end)]);

it('after safe fixes the plan is judged as before, and nothing safe is left to fix', () => {
  fc.assert(
    fc.property(anyGrid, (grid) => {
      const plan = planIn(grid);
      const { cells } = proposeSafeFixes({ plan, date1904: grid.date1904 }, findingsIn(plan));
      const after = planIn(withFixes(grid, cells));
      expect(datesOf(after)).toEqual(datesOf(plan));
      plan.actions.forEach(({ criterion, subcriterion, number }, index) => {
        const { [index]: now } = after.actions;
        // Values hidden by markup may appear; existing values must stay.
        expect([criterion ?? now?.criterion, subcriterion ?? now?.subcriterion, number ?? now?.number]).toEqual([
          now?.criterion,
          now?.subcriterion,
          now?.number,
        ]);
      });
      expect(proposeSafeFixes({ plan: after, date1904: grid.date1904 }, findingsIn(after)).cells).toEqual([]);
    }),
  );
});

it('no fix changes a date that was readable', () => {
  fc.assert(
    fc.property(anyGrid, fc.array(fc.nat()), (grid, picks) => {
      const plan = planIn(grid);
      const findings = findingsIn(plan);
      // Without markup a text may become a readable date.
      const isOfDates = ({ rule, column }: Finding) =>
        rule === 'markup-in-text' && (column === 'start' || column === 'end');
      const chosen = findings.filter(
        (finding, index) => !isOfDates(finding) && picks.some((pick) => pick % findings.length === index),
      );
      const { cells } = proposeFixes({ plan, date1904: grid.date1904 }, chosen);
      expect(datesOf(planIn(withFixes(grid, cells)))).toEqual(datesOf(plan));
    }),
  );
});

it('a fixed finding is not reported again', () => {
  fc.assert(
    fc.property(anyGrid, (grid) => {
      const plan = planIn(grid);
      const { cells } = proposeFixes({ plan, date1904: grid.date1904 }, findingsIn(plan));
      const after = findingsIn(planIn(withFixes(grid, cells))).map(({ rule, cell }) => `${cell ?? ''} ${rule}`);
      const fixed = cells.flatMap(({ findings }) => findings.map(({ rule, cell }) => `${cell ?? ''} ${rule}`));
      expect(after.filter((finding) => fixed.includes(finding))).toEqual([]);
    }),
  );
});

const shownAfter = (cells: readonly CellFix[]) =>
  cells.filter(({ after }) => after.kind === 'date').map(({ cell, after }) => [cell, after]);

it('fixing some dates doesn’t change how the others will be shown', () => {
  fc.assert(
    fc.property(anyGrid, fc.array(fc.boolean(), { minLength: 1 }), (grid, picks) => {
      const plan = planIn(grid);
      const all = proposeSafeFixes({ plan, date1904: grid.date1904 }, findingsIn(plan)).cells;
      const dates = all.filter(({ after }) => after.kind === 'date');
      const chosen = dates.filter((_, index) => picks[index % picks.length]).flatMap(({ findings }) => findings);
      const { cells } = proposeFixes({ plan, date1904: grid.date1904 }, chosen);
      const after = planIn(withFixes(grid, cells));
      const left = proposeSafeFixes({ plan: after, date1904: grid.date1904 }, findingsIn(after)).cells;
      const fixed = new Set(cells.map(({ cell }) => cell));
      expect(shownAfter(left)).toEqual(shownAfter(all.filter(({ cell }) => !fixed.has(cell))));
    }),
  );
});

import { countSituations } from '../../../../src/core/schedule/situation';
import { NO_STRUCTURE } from '../../../../src/core/criteria/structures';
import { dayOf } from '../../../../src/core/plan/day';
import { summarisePlan } from '../../../../src/core/summary/summarise-plan';
import type { SheetSpec } from '../../../../src/core/summary/sheet-spec';
import type { SummaryInput } from '../../../../src/core/summary/summary-input';
import type { CellLiteral } from '../../plan/grid-of';
import { input, sheet } from '../summary-input';

const HEADING = [
  'No.',
  'Criterio',
  'Acción de mejora',
  'Inicio',
  'Fin',
  'Indicador',
  'Responsable',
  'Comentarios',
  'Estado',
];
const action = (number: number, name: string, end: string, status: string | null, comment: string | null = null) =>
  [number, '3', name, 'ene-24', end, 'Acta', 'Legal', comment, status] as const;
const ROWS = [
  HEADING,
  action(1, 'tarde', 'ago-24', null),
  action(2, 'hecha', 'jul-24', 'Cumplida', 'Todo en orden'),
  action(3, 'más tarde', 'feb-24', null, 'Falta la firma'),
  action(4, 'parada', 'mar-24', 'Suspendida'),
];

const reportOf = (rows: readonly (readonly CellLiteral[])[], more: Partial<SummaryInput> = {}): SheetSpec =>
  sheet(summarisePlan(input(rows, more)), 'progress-report');

/** The texts of the printed columns, row by row; formulas are left out. */
const printed = ({ cells }: SheetSpec) =>
  cells.map((row) => row.slice(0, 8).filter((cell) => typeof cell === 'string' || typeof cell === 'number'));

/** The rows of a section. */
function section(spec: SheetSpec, number: number): readonly (readonly unknown[])[] {
  const rows = printed(spec);
  const start = rows.findIndex(([first]) => String(first).startsWith(`${number}. `));
  const end = rows.findIndex(([first]) => String(first).startsWith(`${number + 1}. `));
  return rows.slice(start + 1, end === -1 ? undefined : end).filter((row) => row.length > 0);
}

test('the sections come in the order of a document', () => {
  const titles = printed(reportOf(ROWS)).flatMap(([first]) => (/^\d\. /.test(String(first)) ? [first] : []));
  expect(titles).toEqual([
    '1. Resumen',
    '2. Avance: lo previsto y lo cumplido',
    '3. Acciones',
    '4. Atrasos y sus motivos',
    '5. Decisiones que se piden',
    '6. Cambios de fechas',
  ]);
});

test('every action is listed once with the plan’s own status, and its comment below', () => {
  const rows = section(reportOf(ROWS), 3);
  expect(rows).toContainEqual([2, 'hecha', 'Acta', 'Legal', 'Cumplida']);
  expect(rows).toContainEqual(['Comentario: Todo en orden']);
  for (const name of ['tarde', 'más tarde', 'parada']) {
    expect(rows.filter((row) => row.includes(name))).toHaveLength(1);
  }
});

test('delays are sorted, with the plan’s reason or that there is none', () => {
  expect(section(reportOf(ROWS), 4).slice(1)).toEqual([
    [3, 'más tarde', 'Falta la firma', 'Legal'],
    [1, 'tarde', 'No consta', 'Legal'],
  ]);
});

test('decisions name the actions', () => {
  const texts = section(reportOf(ROWS), 5).map(([, text]) => text);
  expect(texts).toEqual([
    'Pedir el motivo y una fecha nueva: 1 vencida sin motivo (No. 1).',
    'Resolver lo que las detiene o reprogramarlas: 1 vencida con motivo (No. 3).',
    'Decidir si siguen o se cancelan: 1 suspendida (No. 4).',
  ]);
});

test('a moved end is told with its days', () => {
  const { plan } = input(ROWS);
  const [first] = plan.actions;
  if (first === undefined) throw new Error('no action');
  const spec = reportOf(ROWS, {
    changes: {
      since: dayOf(2024, 7, 31),
      before: { asOf: dayOf(2024, 7, 31), counts: countSituations([]), progress: null, actions: [] },
      newlyOverdue: [],
      completed: [],
      added: [],
      removed: [],
      movedEnds: [{ action: first, from: dayOf(2024, 7, 31), to: dayOf(2024, 8, 31), days: 31 }],
    },
  });
  expect(printed(spec)).toContainEqual(['6. Cambios de fechas desde el 31/07/2024']);
  const row = spec.cells.find((cells) => cells.includes('+31 días'));
  expect(row?.slice(4, 6)).toEqual([{ day: dayOf(2024, 7, 31) }, { day: dayOf(2024, 8, 31) }]);
});

describe('columns that the plan lacks', () => {
  test('are left out and said once', () => {
    const rows = [
      ['Acción de mejora', 'Fin'],
      ['Una sola acción', 'ago-24'],
    ];
    const spec = reportOf(rows, { structure: NO_STRUCTURE });
    expect(section(spec, 3)[0]?.[0]).toBe(
      'Estado según las fechas: ⚠ vencida. El plan no da indicador, meta, valor alcanzado, responsable, inicio, estado, % de avance, evidencia ni comentarios.'.replace(
        '⚠ ',
        '⚠\u00A0',
      ),
    );
    expect(section(spec, 3)[1]).toEqual(['Fila', 'Acción de mejora', 'Responsable', 'Fin', 'Estado']);
    // Their room goes to the column on the left.
    const heading = spec.cells.findIndex((cells) => cells.includes('Acción de mejora'));
    expect(spec.document?.spans.filter(({ row }) => row === heading)).toMatchObject([
      { column: 1, columnCount: 2 },
      { column: 3, columnCount: 2 },
      { column: 6, columnCount: 2 },
    ]);
  });

  test('a plan without actions has a report all the same', () => {
    const spec = reportOf([HEADING]);
    expect(section(spec, 4)).toEqual([['Ninguna acción está vencida en esta fecha.']]);
  });
});

describe('pages', () => {
  const long = 'Palabra larga y otra más corta. '.repeat(65);
  const many = Array.from({ length: 200 }, (_, at) => action(at + 1, `Acción número ${at + 1}`, 'ago-24', null));

  /** The heights of the pages, in points. */
  function pageHeights({ document }: SheetSpec): readonly number[] {
    if (document === undefined) throw new Error('not a document');
    const { rowHeights, pages } = document;
    const edges = [0, ...pages.breaks, rowHeights.length];
    return edges.slice(1).map((end, at) => rowHeights.slice(edges[at], end).reduce((sum, height) => sum + height, 0));
  }

  test.each([
    ['a4', 842],
    ['letter', 792],
  ] as const)('200 actions fit on pages of %s', (paper, height) => {
    const spec = reportOf([HEADING, ...many], { report: { institution: '', unit: '', paper, rows: [] } });
    const heights = pageHeights(spec);
    expect(Math.max(...heights)).toBeLessThan(height - 28 - 42);
    expect(heights.length).toBeLessThanOrEqual(1 + Math.ceil(200 / 12));
    expect(spec.print.footer).toBe(`Página &P de ${heights.length}`);
  });

  test('every page of the list begins with its heading and the continued group', () => {
    const rows = [HEADING, ...many.map((row) => row.map((cell, at) => (at === 1 && row[0] > 100 ? '4' : cell)))];
    const spec = reportOf(rows);
    const list = spec.cells.findIndex((cells) => cells[0] === '4. Atrasos y sus motivos');
    const breaks = spec.document?.pages.breaks.filter((row) => row < list) ?? [];
    expect(breaks.length).toBeGreaterThan(3);
    for (const row of breaks) {
      expect(spec.cells[row]?.slice(0, 2)).toEqual(['No.', 'Acción de mejora']);
      expect(spec.cells[row + 1]?.[0]).toMatch(/^Criterio [34]\. /);
    }
  });

  test('a text of 2,000 characters goes on in more rows, none higher than Excel’s rows, and none of it is lost', () => {
    const spec = reportOf([HEADING, action(1, long, 'ago-24', null, long), action(2, 'b', 'ago-24', null)]);
    expect(Math.max(...(spec.document?.rowHeights ?? []))).toBeLessThanOrEqual(409);
    const column = spec.cells.map((cells) => cells[1]);
    const list = spec.cells.findIndex((cells) => cells[0] === '4. Atrasos y sus motivos');
    const text = column
      .slice(0, list)
      .flatMap((cell) => (typeof cell === 'string' && cell.includes('Palabra') ? [cell] : []))
      .join(' ');
    const words = (value: string) => value.replace('Comentario:', '').split(/\s+/).filter(Boolean).length;
    expect(words(text)).toBe(2 * words(long));
    expect(pageHeights(spec).every((height) => height < 842)).toBe(true);
  });
});

test.each(['es', 'en'] as const)(
  'no formula in %s has a text longer than Excel takes, or a function of one language',
  (language) => {
    const spec = reportOf(ROWS, { language });
    const formulas = spec.cells
      .flat()
      .flatMap((cell) => (typeof cell === 'object' && cell && 'formula' in cell ? [cell.formula] : []));
    expect(formulas.length).toBeGreaterThan(20);
    for (const formula of formulas) {
      for (const [text] of formula.matchAll(/"(?:[^"]|"")*"/g)) expect(text.length).toBeLessThanOrEqual(255);
      expect(formula.length).toBeLessThan(8192);
      expect(formula).not.toMatch(/\bTEXT\(/);
    }
  },
);

test('a plan that follows today names nothing that could be wrong tomorrow', () => {
  const followed = reportOf(ROWS, { asOf: { day: dayOf(2024, 9, 15), followsToday: true } });
  const summary = (spec: SheetSpec) =>
    JSON.stringify(spec.cells.find(({ 10: key }) => typeof key === 'string' && key.startsWith('summary|')));
  expect(summary(followed)).not.toContain('con más');
  expect(followed.document?.pages.leftFooter).not.toContain('corte');
});

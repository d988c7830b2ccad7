import { Workbook } from 'exceljs';
import { openOffice } from 'excel-host/testing';
import { proposeSafeFixes } from '../../src/core/fixes/propose-fixes';
import { proposeRenumbering } from '../../src/core/fixes/renumber';
import { dayOf } from '../../src/core/plan/day';
import { SHEET_ROWS, sheetRow } from '../../src/core/plan/sheet-row';
import { applyFixes } from '../../src/excel/fixes/apply-fixes';
import { undoFixes } from '../../src/excel/fixes/undo-fixes';
import { markPlan } from '../../src/excel/marks/mark-plan';
import { removeMarks } from '../../src/excel/marks/remove-marks';
import { refreshReview } from '../../src/excel/review/refresh-review';
import { reviewPlan, type Review, type ReviewRequest } from '../../src/excel/review/review-plan';
import { acceptFindings } from '../../src/excel/saved/accepted-findings';
import { savePlanSettings } from '../../src/excel/saved/plan-settings';
import { writeSheets } from '../../src/excel/sheets/write-sheets';
import { wildBytes } from '../support/plans';
import { asOf, SEPTEMBER_15 } from '../support/sample';

jest.setTimeout(60_000);

type Cell = string | number | null;
type Rows = readonly (readonly Cell[])[];

interface TestSheet {
  readonly rows: Rows;
  readonly hidden?: boolean;
  readonly isProtected?: boolean;
}

const COLUMNS = [
  'No.',
  'Criterio',
  'Subcriterio',
  'Acción de mejora',
  'Inicio',
  'Fin',
  'Indicador',
  'Responsable',
  'Estado',
];

/** A sheet of the plan, with its columns in the given order. */
function planRows(title: string, actions: Rows, columns: readonly string[] = COLUMNS): Rows {
  const places = columns.map((column) => COLUMNS.indexOf(column));
  const ordered = [COLUMNS, ...actions].map((row) => places.map((place) => row[place] ?? null));
  return [[title], ...ordered];
}

const HUMAN: Rows = [
  [
    1,
    '3',
    '3.1',
    'Crear el comité institucional de bienestar laboral',
    '01/02/2024',
    '30/06/2024',
    '% de reuniones',
    'RRHH',
    'Pendiente',
  ],
  [
    2,
    '3',
    '3.2',
    'Formar a los supervisores  nuevos',
    '01/02/2024',
    '20/12/2024',
    '% de formados',
    'RRHH',
    'En proceso',
  ],
];
const BUYING: Rows = [
  [
    1,
    '4',
    '4.1',
    'Publicar el plan anual de compras',
    '01/03/2024',
    '15/08/2024',
    '% de publicado',
    'Compras',
    'Pendiente',
  ],
  [2, '4', '4.2', 'Evaluar a cada  proveedor', '01/03/2024', '31/03/2024', '% de evaluados', 'Compras', 'Cumplida'],
];
const OTHER_ORDER = [
  'No.',
  'Responsable',
  'Criterio',
  'Subcriterio',
  'Acción de mejora',
  'Indicador',
  'Inicio',
  'Fin',
  'Estado',
];

const TWO: Readonly<Record<string, TestSheet>> = {
  Índice: { rows: [['Plan de mejora 2024'], ['Proceso', 'Acciones'], ['RRHH', 2], ['Compras', 2]] },
  RRHH: { rows: planRows('PLAN DE MEJORA 2024: RRHH', HUMAN) },
  Compras: { rows: planRows('PLAN DE MEJORA 2024: Compras', BUYING, OTHER_ORDER) },
};

async function open(sheets: Readonly<Record<string, TestSheet>> = TWO) {
  const book = new Workbook();
  for (const [name, { rows, hidden = false, isProtected = false }] of Object.entries(sheets)) {
    const sheet = book.addWorksheet(name, { state: hidden ? 'hidden' : 'visible' });
    for (const row of rows) sheet.addRow([...row]);
    if (isProtected) await sheet.protect('', {});
  }
  return openOffice(new Uint8Array(await book.xlsx.writeBuffer()));
}

const names = ({ sheets }: Review) => sheets.map(({ name }) => name);

/** The values in a range of a sheet. */
async function valuesAt(sheet: string, address: string): Promise<readonly unknown[]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address).load('values');
    await context.sync();
    return range.values.flat() as unknown[];
  });
}

async function inSheet(name: string, change: (sheet: Excel.Worksheet) => void): Promise<void> {
  await Excel.run(async (context) => {
    change(context.workbook.worksheets.getItem(name));
    await context.sync();
  });
}

/** The number of conditional formats of each sheet. */
async function formatsOf(...sheets: readonly string[]): Promise<readonly number[]> {
  return Excel.run(async (context) => {
    const counts = sheets.map((name) =>
      context.workbook.worksheets.getItem(name).getRange().conditionalFormats.getCount(),
    );
    await context.sync();
    // A count is a value by itself: nothing of it is loaded.
    return counts.map(({ value }) => value);
  });
}

describe('a plan on several sheets', () => {
  test('is found whole, without its summary, in three round trips', async () => {
    const { host } = await openOffice(wildBytes('r11-una-hoja-por-proceso'));
    const review = await reviewPlan({ asOf: { day: dayOf(2019, 7, 1), followsToday: false } });
    expect(names(review)).toEqual(['ABS', 'AFP']);
    expect(review.otherPlans).toEqual([]);
    expect(review.schedule.situations.map(({ situation }) => situation)).toEqual([
      'overdue',
      'completed',
      'in-progress',
      'completed',
    ]);
    expect(review.findings).toEqual([]);
    expect(host.counters.requests).toBe(3);
  });

  test('has the findings of each sheet, with its name and in its own columns', async () => {
    const { host } = await open();
    const review = await reviewPlan(asOf());
    expect(names(review)).toEqual(['RRHH', 'Compras']);
    expect(host.counters.requests).toBe(3);
    const untidy = review.findings.filter(({ rule }) => rule === 'untidy-text');
    expect(untidy.map(({ sheet, cell }) => [sheet, cell])).toEqual([
      ['RRHH', 'D4'],
      ['Compras', 'E4'],
    ]);
    // Each sheet counts its own actions.
    expect(review.findings.filter(({ rule }) => rule.startsWith('number-'))).toEqual([]);
    expect(proposeRenumbering(review.plan, review.findings)).toEqual([]);
  });

  test.each<readonly [name: string, more: Readonly<Record<string, TestSheet>>, others: readonly string[]]>([
    ['a hidden sheet', { Oculta: { ...TWO['RRHH'], rows: TWO['Compras']?.rows ?? [], hidden: true } }, []],
    ['a copy', { 'RRHH (2)': { rows: TWO['RRHH']?.rows ?? [] } }, ['RRHH (2)']],
    [
      'a list of all actions',
      { Consolidado: { rows: planRows('PLAN DE MEJORA 2024', [...HUMAN, ...BUYING]) } },
      ['Consolidado'],
    ],
    [
      'another year',
      {
        Viejo: {
          rows: planRows('PLAN DE MEJORA 2023', [[1, '1', '1.1', 'Otra acción', null, 'dic-23', 'x', 'y', null]]),
        },
      },
      ['Viejo'],
    ],
    ['an empty form', { Formato: { rows: planRows('PLAN DE MEJORA', []) } }, ['Formato']],
  ])('does not include %s', async (_, more, others) => {
    await open({ ...TWO, ...more });
    const review = await reviewPlan(asOf());
    expect(names(review)).toEqual(['RRHH', 'Compras']);
    expect(review.otherPlans).toEqual(others);
  });

  test('continues its numbers from sheet to sheet if it did before', async () => {
    const later = BUYING.map(([number, ...others]) => [Number(number) + 2, ...others]);
    await open({ ...TWO, Compras: { rows: planRows('PLAN DE MEJORA 2024: Compras', later) } });
    const review = await reviewPlan(asOf());
    expect(review.findings.filter(({ rule }) => rule.startsWith('number-'))).toEqual([]);
    expect(proposeRenumbering(review.plan, review.findings)).toEqual([]);
  });

  test('takes its year from the sheet that says it', async () => {
    const start = BUYING.map((row) => row.map((cell, at) => (at === 4 || at === 5 ? 'agosto' : cell)));
    await open({ ...TWO, Compras: { rows: planRows('Proceso de compras', start) } });
    const review = await reviewPlan(asOf());
    expect(names(review)).toEqual(['RRHH', 'Compras']);
    expect(review.schedule.situations[2]?.action.end).toMatchObject({ kind: 'date', day: dayOf(2024, 8, 31) });
  });

  test('says where an action was already written, on another sheet', async () => {
    const same = [
      ...BUYING,
      [3, '3', '3.1', HUMAN[0]?.[3] ?? null, '01/02/2024', '30/11/2024', '% de x', 'RRHH', null],
    ];
    const third = [
      3,
      '3',
      '3.3',
      'Medir el clima laboral cada semestre',
      '01/02/2024',
      '30/11/2024',
      '% de x',
      'RRHH',
      null,
    ];
    await open({
      RRHH: { rows: planRows('PLAN DE MEJORA 2024: RRHH', [...HUMAN, third]) },
      Compras: { rows: planRows('PLAN DE MEJORA 2024: Compras', same) },
    });
    const review = await reviewPlan(asOf());
    expect(review.findings.find(({ rule }) => rule === 'duplicate-action')).toMatchObject({
      sheet: 'Compras',
      cell: 'D5',
      facts: { firstRow: 2, firstSheet: 'RRHH' },
    });
  });
});

describe('only one of its sheets', () => {
  test('is read if that is asked for', async () => {
    await open();
    const review = await reviewPlan({ ...asOf(), sheet: 'Compras', alone: true });
    expect([names(review), review.allSheets]).toEqual([['Compras'], ['RRHH', 'Compras']]);
    expect(review.findings.every(({ sheet }) => sheet === undefined)).toBe(true);
  });

  test('is read if that was saved, and the whole plan if only its sheet was', async () => {
    await open();
    await savePlanSettings({ sheet: 'Compras', alone: true });
    expect(names(await reviewPlan(asOf()))).toEqual(['Compras']);
    expect(names(await reviewPlan({ ...asOf(), sheet: 'RRHH', alone: false }))).toEqual(['RRHH', 'Compras']);
    await savePlanSettings({ sheet: 'Compras' });
    expect(names(await reviewPlan(asOf()))).toEqual(['RRHH', 'Compras']);
  });

  test('may have corrections of its own', async () => {
    await open();
    await savePlanSettings({ sheet: 'Compras', columns: { owner: null } });
    const { plan } = await reviewPlan(asOf());
    expect(plan.parts.map(({ columns }) => columns.owner)).toEqual([7, undefined]);
  });
});

describe('marks', () => {
  test('are put on each sheet in two round trips, change no cell, and are removed from each', async () => {
    const { host } = await open();
    const before = host.save();
    const review = await reviewPlan(asOf());
    const requests = host.counters.requests;
    const done = await markPlan(review);
    expect(host.counters.requests - requests).toBe(2);
    expect(done).toMatchObject({ marked: { overdue: 2, completed: 1 }, notMarked: [], changedCells: 0 });
    expect((await formatsOf('RRHH', 'Compras', 'Índice')).map((count) => count > 0)).toEqual([true, true, false]);
    expect((await reviewPlan(asOf())).marks).toBe(done.rules);
    await removeMarks();
    expect(await formatsOf('RRHH', 'Compras')).toEqual([0, 0]);
    expect(before.length).toBeGreaterThan(0);
  });

  test('are put on no sheet if one is protected, which is named', async () => {
    await open({ ...TWO, Compras: { rows: TWO['Compras']?.rows ?? [], isProtected: true } });
    const review = await reviewPlan(asOf());
    expect(review.sheets.map(({ isProtected }) => isProtected)).toEqual([false, true]);
    await expect(markPlan(review)).rejects.toMatchObject({ code: 'protected-sheet', facts: { sheet: 'Compras' } });
    expect(await formatsOf('RRHH', 'Compras')).toEqual([0, 0]);
  });

  test('are put on a sheet that was renamed since the review; a deleted one is named', async () => {
    await open();
    const review = await reviewPlan(asOf());
    await inSheet('Compras', (sheet) => (sheet.name = 'Adquisiciones'));
    await markPlan(review);
    expect((await formatsOf('Adquisiciones')).every((count) => count > 0)).toBe(true);
    await inSheet('Adquisiciones', (sheet) => sheet.delete());
    await expect(markPlan(review)).rejects.toMatchObject({ code: 'sheet-missing', facts: { sheet: 'Compras' } });
    expect(names(await reviewPlan(asOf()))).toEqual(['RRHH']);
  });
});

describe('fixes', () => {
  const safe = (review: Review) =>
    proposeSafeFixes({ plan: review.plan, date1904: review.date1904 }, review.findings).cells;

  test('are written to each sheet in two round trips, and undone where their rows are now', async () => {
    const { host } = await open();
    const review = await reviewPlan(asOf());
    const fixes = safe(review);
    expect(new Set(fixes.map(({ sheet }) => sheet))).toEqual(new Set(['RRHH', 'Compras']));
    const requests = host.counters.requests;
    const done = await applyFixes(review, fixes);
    expect(host.counters.requests - requests).toBe(2);
    expect(done.refused).toEqual([]);
    expect(await valuesAt('RRHH', 'D4')).toEqual(['Formar a los supervisores nuevos']);
    expect(await valuesAt('Compras', 'E4')).toEqual(['Evaluar a cada proveedor']);
    expect(safe(await reviewPlan(asOf()))).toEqual([]);

    await inSheet('Compras', (sheet) => sheet.getRange('3:3').insert('Down'));
    const undone = await undoFixes(done);
    expect(undone.refused).toEqual([]);
    expect(await valuesAt('RRHH', 'D4')).toEqual(['Formar a los supervisores  nuevos']);
    expect(await valuesAt('Compras', 'E5')).toEqual(['Evaluar a cada  proveedor']);
  });

  test('are refused for a cell that changed since, and written to no sheet if one with fixes is protected', async () => {
    const { host } = await open();
    const review = await reviewPlan(asOf());
    host.workbook.sheetByName('Compras')?.cells.typeInto(3, 4, 'Otra acción');
    const done = await applyFixes(review, safe(review));
    expect(done.refused.map(({ fix, reason }) => [fix.sheet, fix.cell, reason])).toEqual([
      ['Compras', 'E4', 'changed'],
    ]);

    await open({ ...TWO, Compras: { rows: TWO['Compras']?.rows ?? [], isProtected: true } });
    const locked = await reviewPlan(asOf());
    await expect(applyFixes(locked, safe(locked))).rejects.toMatchObject({
      code: 'protected-sheet',
      facts: { sheet: 'Compras' },
    });
    expect(await valuesAt('RRHH', 'D4')).toEqual(['Formar a los supervisores  nuevos']);
    const others = safe(locked).filter(({ sheet }) => sheet === 'RRHH');
    expect((await applyFixes(locked, others)).refused).toEqual([]);
  });
});

test('an edit on any of its sheets is reviewed in one round trip, as a new review would', async () => {
  const { host } = await open();
  const review = await reviewPlan(asOf());
  host.workbook.sheetByName('Compras')?.cells.typeInto(2, 7, 'dic-24');
  const requests = host.counters.requests;
  const after = await refreshReview(review, [SHEET_ROWS + 2], asOf());
  expect(host.counters.requests - requests).toBe(1);
  const now = await reviewPlan(asOf());
  expect(after.plan).toEqual(now.plan);
  expect(after.findings).toEqual(now.findings);
  expect(after.schedule.counts).toEqual(now.schedule.counts);
  expect(after.schedule.counts.overdue).toBe(review.schedule.counts.overdue - 1);
});

test('a finding is accepted on its own sheet only', async () => {
  const twins = BUYING.map((row, at) => (at === 0 ? row.map((cell, column) => (column === 8 ? null : cell)) : row));
  const rows = (title: string, area: string) =>
    planRows(title, [
      [1, '3', '3.1', `Actuar en ${area}`, null, '30/06/2024', 'Informe', 'RRHH', 'Pendiente'],
      ...twins.slice(2),
    ]);
  await open({
    Uno: { rows: rows('PLAN 2024: uno', 'el primero') },
    Dos: { rows: rows('PLAN 2024: dos', 'el segundo') },
  });
  const review = await reviewPlan(asOf());
  const same = review.findings.filter(({ rule, column }) => rule === 'required-field' && column === 'start');
  expect(same.map(({ sheet }) => sheet)).toEqual(['Uno', 'Dos']);
  await acceptFindings(review, same.slice(1), 'Así se decidió', SEPTEMBER_15);
  const { accepted } = await reviewPlan(asOf());
  expect(accepted.map(({ finding: { sheet, cell } }) => [sheet, cell])).toEqual([['Dos', 'E3']]);
});

describe('summaries', () => {
  const options = { language: 'es', madeOn: SEPTEMBER_15 } as const;
  const columnOf = (table: string, column: string) =>
    Excel.run(async (context) => {
      const range = context.workbook.tables.getItem(table).columns.getItem(column).getDataBodyRange().load('values');
      await context.sync();
      return range.values.flat() as unknown[];
    });

  test('have the actions of all sheets, and name the sheet of each link', async () => {
    await open();
    const review = await reviewPlan(asOf());
    await writeSheets(review, options);
    expect(await columnOf('Indicadores', 'En el plan')).toEqual([
      'RRHH · Fila 3',
      'RRHH · Fila 4',
      'Compras · Fila 3',
      'Compras · Fila 4',
    ]);
    expect(await columnOf('Indicadores', 'Situación')).toEqual(['Vencida', 'En proceso', 'Vencida', 'Cumplida']);
    const places = review.findings.flatMap(({ sheet, cell }) => (cell === null ? [] : [`${sheet ?? ''}!${cell}`]));
    expect(await columnOf('Hallazgos', 'Celda')).toEqual(expect.arrayContaining(places));
    const [source] = await valuesAt('Indicadores', 'A2');
    expect(source).toContain('2 hojas: RRHH, Compras');
    // Written again, nothing is taken for a plan that isn't.
    const again = await reviewPlan(asOf());
    expect([names(again), again.generatedSheets.length]).toEqual([['RRHH', 'Compras'], 7]);
  });

  test('group the actions by sheet in a plan without criteria and groups', async () => {
    await openOffice(wildBytes('r11-una-hoja-por-proceso'));
    const review = await reviewPlan({ asOf: { day: dayOf(2019, 7, 1), followsToday: false } });
    const { written } = await writeSheets(review, { ...options, sheets: ['by-criterion'] });
    expect(written).toContain('Por criterio');
    const titles = await valuesAt('Por criterio', 'B1:B12');
    expect(titles).toEqual(expect.arrayContaining(['ABS', 'AFP']));
  });

  test('follow the names that the sheets have now, and name one that was deleted', async () => {
    await open();
    const review = await reviewPlan(asOf());
    await inSheet('Compras', (sheet) => (sheet.name = 'Adquisiciones'));
    await writeSheets(review, options);
    expect(await columnOf('Indicadores', 'En el plan')).toContain('Adquisiciones · Fila 3');
    await inSheet('Adquisiciones', (sheet) => sheet.delete());
    await expect(writeSheets(review, options)).rejects.toMatchObject({
      code: 'sheet-missing',
      facts: { sheet: 'Compras' },
    });
  });
});

test('its sheets are read together, however many rows they have', async () => {
  const many = (area: string): Rows =>
    Array.from({ length: 300 }, (_, at) => [
      at + 1,
      '3',
      '3.1',
      `Acción ${at} de ${area}`,
      null,
      'dic-24',
      'x',
      area,
      null,
    ]);
  const sheets = ['Uno', 'Dos', 'Tres', 'Cuatro'];
  const { host } = await open(
    Object.fromEntries(sheets.map((name) => [name, { rows: planRows(`PLAN 2024: ${name}`, many(name)) }])),
  );
  const request: ReviewRequest = asOf();
  const review = await reviewPlan(request);
  expect(host.counters.requests).toBe(3);
  expect([names(review), review.plan.actions.length]).toEqual([sheets, 1200]);
  expect(sheetRow(review.plan.actions.at(-1)?.row ?? 0)).toBe(301);
});

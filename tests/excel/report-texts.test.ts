import { openOffice } from 'excel-host/testing';
import { PlanError } from '../../src/excel/plan-error';
import { reviewPlan, type Review } from '../../src/excel/review/review-plan';
import { removeSheets } from '../../src/excel/sheets/remove-sheets';
import { writeSheets } from '../../src/excel/sheets/write-sheets';
import { asOf, sampleBytes, SEPTEMBER_15 } from '../support/sample';
import { openWrittenSample } from '../support/written-sample';

jest.setTimeout(120_000);

const REPORT = 'Informe de avance';
const options = { language: 'es', madeOn: SEPTEMBER_15, sheets: ['progress-report'] } as const;
const KEY_COLUMN = 10;

/** The report's contents: its printed columns and the key of each row. */
function report(): Promise<readonly (readonly unknown[])[]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(REPORT).getUsedRange(true).load('values');
    await context.sync();
    return range.values.map((row: readonly unknown[]) => [...row.slice(0, 8), row[KEY_COLUMN]]);
  });
}

const texts = async () => (await report()).flatMap((row) => row.slice(0, 8));

type Write = readonly [key: string, column: number, text: string];

/** Writes into cells of the rows whose key begins so. */
async function write(...cells: readonly Write[]): Promise<void> {
  const rows = await report();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(REPORT);
    for (const [key, column, text] of cells) {
      const row = rows.findIndex((values) => String(values.at(-1)).startsWith(key));
      if (row === -1) throw new Error(`no row ${key}`);
      sheet.getRangeByIndexes(row, column, 1, 1).formulas = [[text]];
    }
    await context.sync();
  });
}

const WRITTEN: readonly Write[] = [
  ['institution|', 0, 'Instituto Tecnológico de Las Américas'],
  ['people|', 0, 'Elaborado por: Calidad'],
  ['people|', 3, 'Para: la Rectoría'],
  ['summary|', 0, 'El plan va con retraso y se reprograma.'],
  ['decision:unexplained|', 1, 'Se pide reprogramar todo el criterio 9.'],
  ['decision:own1|', 1, 'Se pide un auxiliar.'],
  ['signed:0|', 0, 'Nombre: Juana Pérez'],
  ['signed:1|', 4, 'Cargo: Rectora'],
];

/** Writes a reason and a new date for an action. */
async function explain(action: string): Promise<void> {
  const rows = await report();
  const row = rows.find((values) => String(values.at(-1)).startsWith('late:') && String(values[1]).startsWith(action));
  const key = String(row?.at(-1));
  await write([key, 2, 'Faltó la licitación'], [key, 6, '45580']);
}

const withActions = (review: Review, count: number): Review => ({
  ...review,
  schedule: { ...review.schedule, situations: review.schedule.situations.slice(0, count) },
});

describe('what users wrote in the report', () => {
  const expected = [...WRITTEN.map(([, , text]) => text), 'Faltó la licitación', 45580];

  test.each([
    ['stays as it is', 6, 6],
    ['grows', 3, 6],
    ['shrinks', 6, 3],
  ])('is kept where the report %s', async (_, before, after) => {
    await openOffice(sampleBytes());
    const review = await reviewPlan(asOf());
    await writeSheets(withActions(review, before), options);
    await write(...WRITTEN);
    await explain('Establecer mecanismos establecer');
    for (let again = 0; again < 2; again++) await writeSheets(withActions(review, after), options);
    expect(await texts()).toEqual(expect.arrayContaining(expected));
    // Once each, and a line is free for one more decision.
    const found = await texts();
    for (const text of expected) expect(found.filter((cell) => cell === text)).toHaveLength(1);
    expect((await report()).some((row) => String(row.at(-1)).startsWith('decision:own2|'))).toBe(true);
  });

  test('is kept in another language, with rows and columns inserted, and beside its own action', async () => {
    const review = await openWrittenSample(options);
    await write(...WRITTEN);
    await explain('Establecer mecanismos establecer');
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(REPORT);
      sheet.getRange('2:3').insert('Down');
      sheet.getRange('C:C').insert('Right');
      await context.sync();
    });
    await writeSheets(review, { ...options, language: 'en' });
    const rows = await report();
    expect(rows.flat()).toEqual(expect.arrayContaining(expected));
    expect(rows.find((row) => row.includes('Faltó la licitación'))?.[0]).toBe(3);
    expect(rows.flat()).toContain('Progress report');
  });

  test('stays beside an action whose text was edited, and is told apart once the action is no longer overdue', async () => {
    const review = await openWrittenSample(options);
    await explain('Establecer mecanismos establecer');
    const edited = (status: string | null): Review => ({
      ...review,
      schedule: {
        ...review.schedule,
        situations: review.schedule.situations.map((judged) => {
          const { action } = judged;
          if (action.number !== 3 || !action.cells.tasks) return judged;
          const cells = { ...action.cells, tasks: { ...action.cells.tasks, value: 'Otras tareas' } };
          return { ...judged, action: { ...action, cells }, ...(status && { situation: 'completed' as const }) };
        }),
      },
    });
    const withPlan = (changed: Review): Review => ({
      ...changed,
      plan: { ...changed.plan, actions: changed.schedule.situations.map(({ action }) => action) },
    });
    const rowOf = async () => (await report()).find((row) => row.includes('Faltó la licitación'));
    await writeSheets(withPlan(edited(null)), options);
    expect([(await rowOf())?.[0], String((await rowOf())?.at(-1))]).toEqual([3, expect.stringMatching(/^late:/)]);
    await writeSheets(withPlan(edited('Cumplida')), options);
    expect([(await rowOf())?.[0], String((await rowOf())?.at(-1))]).toEqual([3, expect.stringMatching(/^noted:/)]);
    expect(await texts()).toContain('Anotado antes, de acciones que ya no están vencidas:');
    await writeSheets(withPlan(edited(null)), options);
    expect([(await rowOf())?.[0], String((await rowOf())?.at(-1))]).toEqual([3, expect.stringMatching(/^late:/)]);
  });

  test('gives way to our text again when it is cleared', async () => {
    const review = await openWrittenSample(options);
    const before = await report();
    await write(...WRITTEN);
    await write(...WRITTEN.map(([key, column]): Write => [key, column, '']));
    await writeSheets(review, options);
    expect(await report()).toEqual(before);
  });

  test('may be words of our formula: its figures stay live', async () => {
    const review = await openWrittenSample(options);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(REPORT);
      const cells = sheet.getRange('A1:A20').load('formulas');
      await context.sync();
      const row = cells.formulas.findIndex(([formula]) => String(formula).includes('no consta como cumplida'));
      const formula = String(cells.formulas[row]?.[0]).replace('no consta como cumplida', 'falta cumplir');
      sheet.getRangeByIndexes(row, 0, 1, 1).formulas = [[formula]];
      await context.sync();
    });
    await writeSheets(review, options);
    expect(await texts()).toContainEqual(expect.stringContaining('falta cumplir ninguna de las 6 acciones'));
  });

  test('never runs as a formula', async () => {
    const review = await openWrittenSample(options);
    await write(['decision:own1|', 1, "'=1+1"]);
    await writeSheets(review, options);
    expect(await texts()).toContain('=1+1');
  });
});

describe('a row that users inserted', () => {
  test('is kept below the same row, and a blank one is not', async () => {
    const review = await openWrittenSample(options);
    const rows = await report();
    const at = rows.findIndex((row) => String(row.at(-1)).startsWith('decision:uncovered|'));
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(REPORT);
      sheet.getRange(`${at + 2}:${at + 3}`).insert('Down');
      sheet.getRangeByIndexes(at + 1, 1, 1, 1).values = [['Se agrega una fila a mano.']];
      await context.sync();
    });
    for (const count of [6, 2, 6]) await writeSheets(withActions(review, count), options);
    const after = await report();
    const found = after.findIndex((row) => row.includes('Se agrega una fila a mano.'));
    expect(String(after[found - 1]?.at(-1))).toMatch(/^decision:uncovered\|/);
    expect(after).toHaveLength(rows.length + 1);
  });
});

describe('a failure', () => {
  test('at any action loses no text of users', async () => {
    const office = await openOffice(sampleBytes());
    const first = await reviewPlan(asOf());
    await writeSheets(withActions(first, 6), options);
    await write(...WRITTEN);
    await explain('Establecer mecanismos establecer');
    office.stop();
    const bytes = office.host.save();
    let failed = 0;
    for (let action = 0; ; action += 97) {
      const again = await openOffice(bytes);
      const { host } = again;
      const review = withActions(await reviewPlan(asOf()), 3);
      host.faults.fail({ request: 4, action, code: 'GeneralException' });
      const isRefused = await writeSheets(review, options).then(
        () => false,
        (error: unknown) => error instanceof PlanError,
      );
      if (!isRefused) break;
      failed++;
      await writeSheets(review, options);
      const expected = [...WRITTEN.map(([, , text]) => text), 'Faltó la licitación', 45580];
      expect([action, await texts()]).toEqual([action, expect.arrayContaining(expected)]);
      expect(host.workbook.settings.keys).toEqual(['plan-mejora.history', 'plan-mejora.made']);
      again.stop();
    }
    expect(failed).toBeGreaterThan(3);
  });
});

test('nothing of the report is left when the summaries are removed', async () => {
  const review = await openWrittenSample(options);
  await write(...WRITTEN);
  await writeSheets(review, options);
  await removeSheets();
  await Excel.run(async (context) => {
    const settings = context.workbook.settings.load('items/key');
    const sheets = context.workbook.worksheets.load('items/name');
    await context.sync();
    expect([settings.items.length, sheets.items.map(({ name }) => name)]).toEqual([0, ['Plan 2024']]);
  });
});

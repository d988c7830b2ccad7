import { dayOf } from '../../../src/core/plan/day';
import { SITUATIONS_BY_URGENCY, type Situation } from '../../../src/core/schedule/situation';
import { words } from '../../../src/core/messages/es/words';
import { acceptFindings } from '../../../src/excel/saved/accepted-findings';
import { savePlanSettings } from '../../../src/excel/saved/plan-settings';
import { removeSheets } from '../../../src/excel/sheets/remove-sheets';
import { reviewPlan, type Review } from '../../../src/excel/review/review-plan';
import { writeSheets } from '../../../src/excel/sheets/write-sheets';
import { openOffice } from 'excel-host/testing';
import { differingParts } from 'excel-host/testing';
import { asOf, sampleBytes, SEPTEMBER_15, GENERATED_SHEETS } from '../../support/sample';

jest.setTimeout(60_000);

const options = { language: 'es', madeOn: SEPTEMBER_15 } as const;

/** The values of a sheet's used cells. */
async function valuesOf(name: string): Promise<readonly (readonly unknown[])[]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(name).getUsedRange();
    range.load('values');
    await context.sync();
    return range.values;
  });
}

/** The names of the generated sheets if the register has another name. */
const withRegister = (name: string) => GENERATED_SHEETS.map((sheet) => (sheet === 'Indicadores' ? name : sheet));

/** The number of actions in each situation according to the register's formulas. */
async function registerCounts(): Promise<Record<string, number>> {
  const rows = await valuesOf('Indicadores');
  const heading = rows.find((row) => row.includes('Situación')) ?? [];
  const [order, situation] = ['Orden', 'Situación'].map((name) => heading.indexOf(name));
  const counts: Record<string, number> = {};
  for (const row of rows.slice(rows.indexOf(heading) + 1)) {
    if (row[order ?? -1] !== 1) continue;
    const name = String(row[situation ?? -1]);
    counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
}

/** The add-in's own counts, by the situations' names on the sheets. */
function ownCounts({ schedule }: Review): Record<string, number> {
  const counted = SITUATIONS_BY_URGENCY.filter((situation: Situation) => schedule.counts[situation] > 0);
  return Object.fromEntries(counted.map((situation) => [words.situations[situation], schedule.counts[situation]]));
}

describe('the summaries of the sample', () => {
  test('take at most five round trips and leave the plan as it was', async () => {
    const { host } = await openOffice(sampleBytes());
    const review = await reviewPlan(asOf());
    const before = host.counters.requests;
    expect((await writeSheets(review, options)).written).toEqual(GENERATED_SHEETS);
    expect(host.counters.requests - before).toBeLessThanOrEqual(5);
    expect(differingParts(sampleBytes(), host.save())).not.toContain('xl/worksheets/sheet1.xml');
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(['Plan 2024', ...GENERATED_SHEETS]);
  });

  test.each([SEPTEMBER_15, dayOf(2024, 5, 15), dayOf(2024, 1, 15)])('agree with the add-in on day %i', async (day) => {
    await openOffice(sampleBytes());
    const review = await reviewPlan(asOf(day));
    await writeSheets(review, options);
    expect(await registerCounts()).toEqual(ownCounts(review));

    const rows = await valuesOf('Por criterio');
    const heading = rows.find((row) => row.includes('Acciones')) ?? [];
    const total = rows.find((row) => row.includes('Total')) ?? [];
    expect(total[heading.indexOf('Acciones')]).toBe(6);
    for (const situation of SITUATIONS_BY_URGENCY) {
      expect(total[heading.indexOf(words.situations[situation])]).toBe(review.schedule.counts[situation]);
    }
  });

  test('follow the as-of cell without the add-in', async () => {
    await openOffice(sampleBytes());
    await writeSheets(await reviewPlan(asOf()), options);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Indicadores').getRange('D3').values = [[dayOf(2024, 5, 15)]];
      await context.sync();
    });
    expect(await registerCounts()).toEqual(ownCounts(await reviewPlan(asOf(dayOf(2024, 5, 15)))));
  });

  test('are refreshed in place, even if they were renamed', async () => {
    const { host } = await openOffice(sampleBytes());
    await writeSheets(await reviewPlan(asOf()), options);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Indicadores');
      sheet.name = 'Mis indicadores';
      sheet.getRange('Z2').values = [['nota de la directora']];
      sheet.getRange('E:E').format.columnWidth = 321;
      await context.sync();
    });
    const again = await writeSheets(await reviewPlan(asOf()), options);
    expect(again.written).toEqual(withRegister('Mis indicadores'));
    expect(host.workbook.sheets).toHaveLength(1 + GENERATED_SHEETS.length);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Mis indicadores');
      const note = sheet.getRange('Z2').load('values');
      const column = sheet.getRange('E1').load('format/columnWidth');
      const tables = sheet.tables.load('items/name');
      await context.sync();
      expect(note.values).toEqual([['nota de la directora']]);
      expect(column.format.columnWidth).toBeCloseTo(321, 0);
      expect(tables.items.map(({ name }) => name)).toEqual(['Indicadores']);
    });
  });

  test('are refreshed completely even if the manager filtered them', async () => {
    await openOffice(sampleBytes());
    await writeSheets(await reviewPlan(asOf()), options);
    const names = ['Indicadores', 'Por criterio'] as const;
    const before = await Promise.all(names.map(valuesOf));
    await Excel.run(async (context) => {
      const { worksheets, tables } = context.workbook;
      const table = tables.getItem('Indicadores');
      table.autoFilter.apply(table.getRange(), 0, { filterOn: 'Values', values: ['1'] });
      const area = worksheets.getItem('Por criterio').getUsedRange();
      worksheets.getItem('Por criterio').autoFilter.apply(area, 0, { filterOn: 'Values', values: ['1'] });
      await context.sync();
    });
    await writeSheets(await reviewPlan(asOf()), options);
    expect(await Promise.all(names.map(valuesOf))).toEqual(before);
    const hidden = await Excel.run(async (context) => {
      const ranges = names.map((name) => context.workbook.worksheets.getItem(name).getUsedRange().load('rowHidden'));
      await context.sync();
      return ranges.map(({ rowHidden }) => rowHidden);
    });
    expect(hidden).toEqual([false, false]);
  });

  test("leave a user's sheet of the same name as it was", async () => {
    await openOffice(sampleBytes());
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('indicadores');
      sheet.getRange('A1').values = [['mía']];
      await context.sync();
    });
    const { written } = await writeSheets(await reviewPlan(asOf()), options);
    expect(written).toEqual(withRegister('Indicadores (2)'));
    expect(await valuesOf('indicadores')).toEqual([['mía']]);
    expect((await removeSheets()).removed).toEqual(written);
    expect(await valuesOf('indicadores')).toEqual([['mía']]);
  });

  test('are removed without a trace', async () => {
    const { host } = await openOffice(sampleBytes());
    await writeSheets(await reviewPlan(asOf()), options);
    await removeSheets();
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(['Plan 2024']);
    expect(differingParts(sampleBytes(), host.save())).toEqual([]);
  });
});

describe('the chosen sheets', () => {
  const names = (host: { readonly workbook: { readonly sheets: readonly { readonly name: string }[] } }) =>
    host.workbook.sheets.map(({ name }) => name);

  test('are written with the register, which they count', async () => {
    const { host } = await openOffice(sampleBytes());
    const { written } = await writeSheets(await reviewPlan(asOf()), { ...options, sheets: ['timeline'] });
    expect(written).toEqual(['Indicadores', 'Cronograma']);
    expect(names(host)).toEqual(['Plan 2024', ...written]);
  });

  test('are those in the workbook’s settings by default', async () => {
    await openOffice(sampleBytes());
    const sheetsOff = ['dashboard', 'by-criterion', 'by-owner', 'findings', 'progress-report', 'a-sheet-of-tomorrow'];
    await savePlanSettings({ sheetsOff });
    const { written } = await writeSheets(await reviewPlan(asOf()), options);
    expect(written).toEqual(['Indicadores', 'Cronograma']);
    const { generatedSheets } = await reviewPlan(asOf());
    expect(generatedSheets).toEqual([
      { key: 'indicators', name: 'Indicadores' },
      { key: 'timeline', name: 'Cronograma' },
    ]);
  });

  test('are those in the request, which also saves the choice', async () => {
    const { host } = await openOffice(sampleBytes());
    const review = await reviewPlan(asOf());
    const before = host.counters.requests;
    const settings = { sheetsOff: ['dashboard', 'by-criterion', 'by-owner', 'findings', 'progress-report'] };
    expect((await writeSheets(review, { ...options, settings })).written).toEqual(['Indicadores', 'Cronograma']);
    expect(host.counters.requests - before).toBe(4);
    expect((await reviewPlan(asOf())).settings).toEqual(settings);
  });

  test('are in order with those chosen before, which are refreshed', async () => {
    const { host } = await openOffice(sampleBytes());
    await writeSheets(await reviewPlan(asOf()), { ...options, sheets: ['findings'] });
    const review = await reviewPlan(asOf(dayOf(2024, 5, 15)));
    const { written } = await writeSheets(review, {
      ...options,
      sheets: ['by-criterion', 'by-owner', 'progress-report'],
    });
    expect(written).toEqual(['Indicadores', 'Por criterio', 'Por responsable', 'Hallazgos', 'Informe de avance']);
    expect(names(host)).toEqual(['Plan 2024', ...written]);
    const findings = await valuesOf('Hallazgos');
    expect(findings).toHaveLength(7 + review.findings.length);
  });
});

describe('a refreshed sheet', () => {
  test('keeps its print setup and its table, however many rows it has now', async () => {
    await openOffice(sampleBytes());
    const review = await reviewPlan(asOf());
    await writeSheets(review, options);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Hallazgos').pageLayout.orientation = 'Portrait';
      await context.sync();
    });
    await writeSheets({ ...review, findings: review.findings.slice(0, 3) }, options);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Hallazgos');
      const layout = sheet.pageLayout.load('orientation');
      const table = sheet.tables.getItemAt(0).getRange().load('rowCount');
      const used = sheet.getUsedRange(true).load('rowCount');
      await context.sync();
      expect([layout.orientation, table.rowCount, used.rowCount]).toEqual(['Portrait', 4, 10]);
    });
  });
});

describe('accepted findings', () => {
  test('are listed after the open ones, with the reason, and counted separately', async () => {
    await openOffice(sampleBytes());
    const first = await reviewPlan(asOf());
    const chosen = first.findings.filter(({ rule }) => rule === 'number-gap');
    await acceptFindings(first, chosen, '=la No. 4 se retiró', SEPTEMBER_15);
    const some = { ...options, sheets: ['findings'] } as const;
    await writeSheets(await reviewPlan(asOf()), some);
    const rows = await valuesOf('Hallazgos');
    expect(rows.at(-1)?.slice(-2)).toEqual(['=la No. 4 se retiró', SEPTEMBER_15]);
    expect(rows.at(-1)?.slice(0, 3)).toEqual(['✓ Dejado así (aviso)', 5, 'A8']);
    const open = first.findings.length - 1;
    expect(rows[3]?.[0]).toMatch(new RegExp(`^Errores: 0 \\+ avisos: 17 .* \\+ dejados así: 1 = total: ${open + 1}$`));
    expect(rows[6]).toEqual(expect.arrayContaining(['Motivo', 'Dejado así el']));

    // The columns are removed when no finding is accepted any more.
    await writeSheets({ ...(await reviewPlan(asOf())), accepted: [] }, some);
    expect((await valuesOf('Hallazgos')).flat()).not.toContain('Motivo');
  });
});

describe('text of the plan', () => {
  test.each(['=1+1', '=HYPERLINK("http://x","y")', '+1', '-x', '@SUM(A1)', "'quoted", 'TRUE', '1/2', '#N/A'])(
    'is written as text: %s',
    async (text) => {
      const { host } = await openOffice(sampleBytes());
      host.workbook.sheets[0]?.cells.setValue(4, 11, text);
      await writeSheets(await reviewPlan(asOf()), options);
      const rows = await valuesOf('Indicadores');
      const heading = rows.find((row) => row.includes('Responsable')) ?? [];
      expect(rows[rows.indexOf(heading) + 1]?.[heading.indexOf('Responsable')]).toBe(text);
    },
  );
});

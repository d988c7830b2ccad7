import { reviewPlan } from '../../src/excel/review/review-plan';
import { writeSheets } from '../../src/excel/sheets/write-sheets';
import { openOffice } from 'excel-host/testing';
import { changedPart } from 'excel-host/testing';
import { asOf, GENERATED_SHEETS, sampleBytes, SEPTEMBER_15 } from '../support/sample';

jest.setTimeout(60_000);

const options = { language: 'es', madeOn: SEPTEMBER_15 } as const;

/** The sample with chart sheets of these names, which Excel's API doesn't list. */
async function withChartSheets(names: readonly string[]): Promise<Uint8Array> {
  const office = await openOffice(sampleBytes());
  await Excel.run(async (context) => {
    for (const name of names) context.workbook.worksheets.add(name);
    await context.sync();
  });
  const bytes = office.host.save();
  office.stop();
  // The last relationships belong to the sheets that were added last.
  return changedPart(bytes, 'xl/_rels/workbook.xml.rels', (text) => {
    const parts = text.split('/relationships/worksheet');
    const last = parts.length - names.length;
    return parts
      .slice(0, last)
      .join('/relationships/worksheet')
      .concat(...parts.slice(last).map((part) => `/relationships/chartsheet${part}`));
  });
}

function sheetNames(): Promise<readonly string[]> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });
}

test.each([[['Tablero']], [['Indicadores', 'hallazgos']], [['Informe de avance', 'Informe de avance (2)']]])(
  'if chart sheets are named %j, ours get other names',
  async (names) => {
    await openOffice(await withChartSheets(names));
    const before = await sheetNames();
    expect(before).toEqual(['Plan 2024']);
    const review = await reviewPlan(asOf());
    const { written } = await writeSheets(review, options);
    const taken = names.map((name) => name.toLowerCase());
    expect(written).toEqual(
      GENERATED_SHEETS.map((name) => {
        if (!taken.includes(name.toLowerCase())) return name;
        return taken.includes(`${name} (2)`.toLowerCase()) ? `${name} (3)` : `${name} (2)`;
      }),
    );
    expect(await sheetNames()).toEqual([...before, ...written]);
    // The failed attempts leave nothing behind, and the next writing finds all sheets.
    await writeSheets(review, options);
    expect(await sheetNames()).toEqual([...before, ...written]);
    await Excel.run(async (context) => {
      const titles = written.map((name) => context.workbook.worksheets.getItem(name).getRange('A1').load('values'));
      await context.sync();
      for (const { values } of titles) expect(String(values[0]?.[0])).not.toContain('Sin terminar');
    });
  },
);

import { acceptFindings } from '../../../src/excel/saved/accepted-findings';
import { editedRows } from '../../../src/excel/review/edited-rows';
import { followEdits } from '../../../src/excel/follow/follow-plan';
import { markPlan } from '../../../src/excel/marks/mark-plan';
import { savePlanSettings } from '../../../src/excel/saved/plan-settings';
import { refreshReview } from '../../../src/excel/review/refresh-review';
import { reviewPlan, type Review } from '../../../src/excel/review/review-plan';
import { openOffice, settle } from 'excel-host/testing';
import { PLAN_NAMES, planBytes, wildBytes } from '../../support/plans';
import { asOf, sampleBytes, SEPTEMBER_15 } from '../../support/sample';

const [NUMBER, CRITERION, ACTION, END, OWNER] = [0, 1, 5, 8, 11];

/** Opens and reviews the sample in the embedded Excel, and counts later requests and bytes. */
async function openSample(bytes = sampleBytes()) {
  const { host } = await openOffice(bytes);
  const review = await reviewPlan(asOf());
  const cells = host.workbook.sheetByName(review.plan.sheet)?.cells;
  if (!cells) throw new Error('the plan has a sheet');
  const type = (row: number, column: number, text: string) => cells.typeInto(row, column, text);
  const refresh = async (before: Review, rows: readonly number[] | null, request = asOf()) => {
    const requests = host.counters.requests;
    const after = await refreshReview(before, rows, request);
    return { after, requests: host.counters.requests - requests };
  };
  return { host, review, type, refresh };
}

/** A review without its grid and the reason why its sheet was chosen. */
const contents = ({ sheets, whySheet, ...review }: Review) => ({
  ...review,
  whySheet: typeof whySheet,
  sheets: sheets.map(({ name }) => name),
});

describe('an edited cell', () => {
  test.each([
    ['the number', NUMBER, '9'],
    ['the criterion', CRITERION, 'CRITERIO 12'],
    ['the action', ACTION, 'Por definir'],
    ['the end', END, 'dic-24'],
    ['the end, taken away', END, ''],
    ['the owner', OWNER, 'RRHH'],
    ['the criterion, which rows below inherit then', CRITERION, ''],
  ])('is reviewed in one round trip, with the result of a whole review: %s', async (_, column, text) => {
    const { review, type, refresh } = await openSample();
    type(6, column, text);
    const { after, requests } = await refresh(review, [6]);
    expect(requests).toBe(1);
    expect(after).toEqual(await reviewPlan(asOf()));
    expect(after.findings).not.toEqual(review.findings);
  });

  test('is reviewed in one round trip if an action is cleared', async () => {
    const { review, type, refresh } = await openSample();
    for (let column = 0; column < 13; column++) type(6, column, '');
    const { after, requests } = await refresh(review, [6]);
    expect(requests).toBe(1);
    expect(after.plan.actions).toHaveLength(review.plan.actions.length - 1);
    expect(after).toEqual(await reviewPlan(asOf()));
  });

  test('is reviewed in one round trip above a stray value in the last row of the sheet', async () => {
    const { host } = await openOffice(sampleBytes());
    const cells = host.workbook.sheetByName('Plan 2024')?.cells;
    cells?.typeInto(1_048_575, ACTION, 'x');
    const review = await reviewPlan(asOf());
    expect(review.sheets[0].grid.cells.length).toBeLessThan(30_000);
    cells?.typeInto(6, END, 'dic-24');
    const requests = host.counters.requests;
    const after = await refreshReview(review, [6], asOf());
    expect(host.counters.requests - requests).toBe(1);
    expect(after).toEqual(await reviewPlan(asOf()));
    expect(after.plan.notRead.at(-1)?.row).toBe(1_048_575);
  });

  test('after another one is reviewed with the result of the first', async () => {
    const { review, type, refresh } = await openSample();
    let state = review;
    for (const [row, text] of [
      [4, 'RRHH'],
      [5, 'Recursos Humanos'],
      [4, 'Recursos Humanos'],
    ] as const) {
      type(row, OWNER, text);
      const { after, requests } = await refresh(state, [row]);
      expect(requests).toBe(1);
      state = after;
    }
    expect(state).toEqual(await reviewPlan(asOf()));
  });

  test('of 600 actions takes a fortieth of the bytes', async () => {
    const { host } = await openOffice(sampleBytes());
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Plan 2024');
      const six = sheet.getRange('A5:M10').load('values');
      await context.sync();
      const more = Array.from({ length: 100 }, () => six.values).flat();
      sheet.getRange(`A11:M${10 + more.length}`).values = more;
      await context.sync();
    });
    const before = await reviewPlan(asOf());
    expect(before.plan.actions.length).toBeGreaterThanOrEqual(600);
    const bytes = async (work: () => Promise<Review>) => {
      const start = host.counters.bytesOut;
      const review = await work();
      return { review, bytes: host.counters.bytesOut - start };
    };
    host.workbook.sheetByName('Plan 2024')?.cells.typeInto(300, END, 'dic-24');
    const part = await bytes(() => refreshReview(before, [300], asOf()));
    const whole = await bytes(() => reviewPlan(asOf()));
    expect(part.review).toEqual(whole.review);
    expect(whole.bytes / part.bytes).toBeGreaterThan(40);
  }, 60_000);

  test('keeps accepted findings', async () => {
    const { review, type, refresh } = await openSample();
    const chosen = review.findings.filter(({ cell, rule }) => cell === 'I7' && rule === 'date-as-text');
    await acceptFindings(review, chosen, 'Así es', SEPTEMBER_15);
    const accepted = await reviewPlan(asOf());
    type(6, OWNER, 'Compras');
    const { after, requests } = await refresh(accepted, [6]);
    expect(requests).toBe(1);
    expect(after.accepted.map(({ finding }) => finding.cell)).toEqual(['I7']);
    expect(after).toEqual(await reviewPlan(asOf()));
    type(6, END, 'dic-24');
    expect((await refresh(after, [6])).after.accepted).toEqual([]);
  });
});

describe('everything is reviewed', () => {
  test.each<
    [
      string,
      (open: Awaited<ReturnType<typeof openSample>>) => readonly number[] | null | Promise<readonly number[] | null>,
    ]
  >([
    ['where the rows are not known', ({ type }) => (type(6, END, 'dic-24'), null)],
    ['where the heading was edited', ({ type }) => (type(2, OWNER, 'Encargado'), [2])],
    ['where the title was edited', ({ type }) => (type(0, 0, 'PLAN DE MEJORA 2025'), [0])],
    ['where a row was added', ({ type }) => (type(10, ACTION, 'Otra acción'), type(10, END, 'dic-24'), [10])],
    [
      'where a row above the heading was edited with one below',
      ({ type }) => (type(0, 0, 'PLAN DE MEJORA 2025'), type(6, END, 'dic-24'), [0, 6]),
    ],
    ['where the plan has formulas', ({ type }) => (type(5, NUMBER, '=A5+1'), type(6, OWNER, 'X'), [5, 6])],
    [
      'where the settings changed',
      async ({ type }) => {
        type(6, END, 'dic-24');
        await savePlanSettings({ rulesOff: ['date-as-text'] });
        return [6];
      },
    ],
    [
      'where something was accepted',
      async ({ type, review }) => {
        type(6, END, 'dic-24');
        await acceptFindings(review, review.findings.slice(0, 1), '', SEPTEMBER_15);
        return [6];
      },
    ],
    [
      'where conditional formats came or went',
      async ({ type, review }) => {
        type(6, END, 'dic-24');
        await markPlan(review);
        return [6];
      },
    ],
  ])('%s', async (_, edit) => {
    const open = await openSample();
    const rows = await edit(open);
    const { after, requests } = await open.refresh(open.review, rows);
    expect(requests).toBeGreaterThanOrEqual(3);
    expect(after).toEqual(await reviewPlan(asOf()));
    expect(after).not.toEqual(open.review);
  });

  test('if another day is requested', async () => {
    const { review, type, refresh } = await openSample();
    type(6, END, 'dic-24');
    const another = asOf(SEPTEMBER_15 + 200);
    expect((await refresh(review, [6], another)).after).toEqual(await reviewPlan(another));
  });

  test('and reports that the sheet was deleted', async () => {
    const { host, review } = await openSample();
    await Excel.run(async (context) => {
      context.workbook.worksheets.add('Otra');
      context.workbook.worksheets.getItem('Plan 2024').delete();
      await context.sync();
    });
    expect(host.workbook.sheets).toHaveLength(1);
    await expect(refreshReview(review, [6], { ...asOf(), sheet: 'Plan 2024' })).rejects.toMatchObject({
      code: 'sheet-missing',
    });
  });

  test('or nothing, while a cell is being edited', async () => {
    const { host, review } = await openSample();
    host.faults.cellEditing = true;
    await expect(refreshReview(review, [6], asOf())).rejects.toMatchObject({ code: 'cell-edit-mode' });
  });
});

test.each(PLAN_NAMES)(
  'edits of %s have the result of a whole review',
  async (name) => {
    const { host } = await openOffice(planBytes(name));
    let review = await reviewPlan(asOf());
    const cells = host.workbook.sheetByName(review.plan.sheet)?.cells;
    const request = { ...asOf(), sheet: review.plan.sheet };
    for (const key of ['end', 'action', 'criterion'] as const) {
      const column = review.plan.columns[key];
      const row = review.plan.actions.at(key === 'end' ? -1 : 0)?.row;
      if (column === undefined || row === undefined) continue;
      cells?.typeInto(row, column, key === 'end' ? '15/11/2024' : 'Compras y Contrataciones');
      review = await refreshReview(review, [row], request);
      expect(contents(review)).toEqual(contents(await reviewPlan(request)));
    }
  },
  30_000,
);

test('an edit is reported with its rows, changes of whole sheets and moved cells without', async () => {
  const { host } = await openOffice(sampleBytes());
  const received: unknown[] = [];
  await followEdits((_, rows) => received.push(rows));
  const cells = host.workbook.sheetByName('Plan 2024')?.cells;
  cells?.typeInto(4, 8, 'dic-24');
  await settle();
  expect(received).toEqual([[4]]);
});

test.each([
  ['B5', [4]],
  ['B5:D7', [4, 5, 6]],
  ['A2,C4:C5, C5', [1, 3, 4]],
  ['3:4', [2, 3]],
  ['$B$5:$B$6', [4, 5]],
  ['A:C', null],
  ['A1:B1000', null],
  ['Datos[Fin]', null],
])('the rows of %s are %j', async (address, rows) => {
  await openOffice();
  expect(editedRows({ changeType: 'RangeEdited', address })).toEqual(rows);
});

test('inserting, deleting and anything else that moves cells is reported without rows', async () => {
  await openOffice();
  for (const changeType of ['RowInserted', 'RowDeleted', 'CellInserted', 'Unknown'] as const)
    expect(editedRows({ changeType, address: 'B5' })).toBeNull();
});

describe('merged cells and shading', () => {
  const wild = async (name: string) => {
    const { host } = await openOffice(wildBytes(name));
    const review = await reviewPlan(asOf());
    const cells = host.workbook.sheetByName(review.plan.sheet)?.cells;
    const edit = async (row: number, column: number, text: string) => {
      cells?.typeInto(row, column, text);
      const before = host.counters.requests;
      const after = await refreshReview(review, [row], asOf());
      return { after, requests: host.counters.requests - before };
    };
    return { review, edit };
  };

  test.each([
    ['m04-todo-combinado-menos-la-accion', 3, 5],
    ['r07-plan-de-mejora-meses-sombreados', 9, 6],
  ])('stay as they were read: %s', async (name, row, column) => {
    const { review, edit } = await wild(name);
    const { after, requests } = await edit(row, column, 'Una acción muy distinta');
    expect(requests).toBe(1);
    expect(after).toEqual(await reviewPlan(asOf()));
    expect(after.plan.actions).toHaveLength(review.plan.actions.length);
  });

  test('are not read again with the whole plan, since that empties the undo list on Windows', async () => {
    const { edit } = await wild('m04-todo-combinado-menos-la-accion');
    const { after, requests } = await edit(3, 5, '="Otra "&"acción"');
    // One that finds the formula, and three of a whole review. Reading merged areas would be a fifth.
    expect(requests).toBe(4);
    expect(after.plan.actions.map(({ owners }) => owners)).toEqual([
      ['Recursos Humanos'],
      ['Recursos Humanos'],
      ['Recursos Humanos'],
    ]);
  });

  test('are read if an edit removes the marks of a calendar', async () => {
    const { edit } = await wild('m06-trimestres-con-x');
    await edit(3, 7, '');
    const { after } = await edit(3, 8, '');
    expect(after).toEqual(await reviewPlan(asOf()));
    expect(after.sheets[0].grid.fills).toBeDefined();
    expect(after.findings).toContainEqual(expect.objectContaining({ rule: 'required-field', cell: 'H4' }));
  });
});

import { acceptFindings, withdrawAcceptances } from '../../../src/excel/saved/accepted-findings';
import { savePlanSettings } from '../../../src/excel/saved/plan-settings';
import { reviewPlan, type Review } from '../../../src/excel/review/review-plan';
import { MAX_ACCEPTED } from '../../../src/core/rules/accepted/acceptance';
import { openOffice } from 'excel-host/testing';
import { differingParts } from 'excel-host/testing';
import { asOf, sampleBytes, SEPTEMBER_15 } from '../../support/sample';

const at = ({ findings, accepted }: Review, cell: string, rule: string) =>
  [...findings, ...accepted.map(({ finding }) => finding)].filter(
    (finding) => finding.cell === cell && finding.rule === rule,
  );

const acceptedCells = ({ accepted }: Review) => accepted.map(({ finding }) => finding.cell);

/** The sample in the embedded Excel with the finding of I5's date accepted. */
async function acceptOne(reason = 'Lo decidió la Dirección') {
  const { host } = await openOffice(sampleBytes());
  const review = await reviewPlan(asOf());
  const before = host.counters.requests;
  const chosen = at(review, 'I5', 'date-as-text');
  const acceptances = await acceptFindings(review, chosen, reason, SEPTEMBER_15);
  return { host, review, acceptances, requests: host.counters.requests - before };
}

test('an accepted finding is kept in the workbook in one round trip, and read again in the usual three', async () => {
  const { host, review, requests } = await acceptOne();
  expect(requests).toBe(1);
  const reopened = await openOffice(host.save());
  const again = await reviewPlan(asOf());
  expect(reopened.host.counters.requests).toBe(3);
  expect(again.accepted).toHaveLength(1);
  expect(again.accepted[0]).toMatchObject({
    finding: { rule: 'date-as-text', cell: 'I5' },
    acceptance: { reason: 'Lo decidió la Dirección', acceptedOn: '2024-09-15' },
  });
  expect(again.findings).toHaveLength(review.findings.length - 1);
});

test('nothing of the plan changes for it, and nothing is left when it is withdrawn', async () => {
  const { host, acceptances } = await acceptOne();
  expect(differingParts(sampleBytes(), host.save()).filter((part) => part.includes('sheet'))).toEqual([]);
  const before = host.counters.requests;
  await withdrawAcceptances(acceptances);
  await withdrawAcceptances(acceptances);
  expect(host.counters.requests - before).toBe(2);
  expect(differingParts(sampleBytes(), host.save())).toEqual([]);
  expect((await reviewPlan(asOf())).accepted).toEqual([]);
});

test('it follows its row when the sheet is changed, and is open again when its cell is', async () => {
  const { host } = await acceptOne();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Plan 2024').getRange('6:7').insert('Down');
    context.workbook.worksheets.getItem('Plan 2024').getRange('5:5').insert('Down');
    await context.sync();
  });
  expect(acceptedCells(await reviewPlan(asOf()))).toEqual(['I6']);
  const cells = host.workbook.sheetByName('Plan 2024')?.cells;
  cells?.typeInto(5, 11, 'Compras');
  expect(acceptedCells(await reviewPlan(asOf()))).toEqual(['I6']);
  cells?.typeInto(5, 8, 'sep-24');
  expect(acceptedCells(await reviewPlan(asOf()))).toEqual([]);
  cells?.typeInto(5, 8, 'ago-24');
  expect(acceptedCells(await reviewPlan(asOf()))).toEqual(['I6']);
});

test('what another person accepted meanwhile stays', async () => {
  const { review } = await acceptOne();
  // This pane has not read again since the other one accepted I5.
  await acceptFindings(review, at(review, 'I6', 'date-as-text'), '', SEPTEMBER_15);
  expect(acceptedCells(await reviewPlan(asOf()))).toEqual(['I5', 'I6']);
});

test('accepting again gives another reason, whatever the row says now', async () => {
  const { host } = await acceptOne();
  host.workbook.sheetByName('Plan 2024')?.cells.typeInto(4, 5, 'Otra acción');
  const review = await reviewPlan(asOf());
  await acceptFindings(review, at(review, 'I5', 'date-as-text'), 'Otra razón', SEPTEMBER_15);
  const again = await reviewPlan(asOf());
  expect(again.accepted.map(({ acceptance }) => acceptance.reason)).toEqual(['Otra razón']);
  expect(again.acceptances).toHaveLength(1);
});

test('a reason is kept as text, whatever is in it', async () => {
  const { host } = await acceptOne(`=HYPERLINK("x") <img src=x onerror=alert(1)> "'&\n😀`);
  await openOffice(host.save());
  const { accepted } = await reviewPlan(asOf());
  expect(accepted[0]?.acceptance.reason).toBe(`=HYPERLINK("x") <img src=x onerror=alert(1)> "'&\n😀`);
});

test('more than a workbook should keep is refused, and nothing is kept', async () => {
  const { host } = await openOffice(sampleBytes());
  const review = await reviewPlan(asOf());
  const [one] = await acceptFindings(review, at(review, 'I5', 'date-as-text'), '', SEPTEMBER_15);
  if (one === undefined) throw new Error('nothing was accepted');
  const acceptances = Array.from({ length: MAX_ACCEPTED }, (_, key) => ({ ...one, key: `${key}.0` }));
  const saved = host.save();
  await expect(
    acceptFindings({ ...review, acceptances }, at(review, 'I6', 'date-as-text'), '', SEPTEMBER_15),
  ).rejects.toMatchObject({ code: 'too-many-accepted' });
  expect(host.save()).toEqual(saved);
});

test('what stands under such a key and is no acceptance is passed over', async () => {
  const { host } = await openOffice(sampleBytes());
  host.workbook.settings.set('plan-mejora-aceptado:x', '{"rule":1}');
  expect((await reviewPlan(asOf())).acceptances).toEqual([]);
});

test('a rule that is off finds nothing, and the review says which are', async () => {
  await openOffice(sampleBytes());
  await savePlanSettings({ rulesOff: ['date-as-text', 'a-rule-of-tomorrow', 'number-gap'] });
  const { findings, rulesOff } = await reviewPlan(asOf());
  expect(rulesOff).toEqual(['number-gap', 'date-as-text']);
  const found = new Set(findings.map(({ rule }) => rule));
  expect(found.has('date-as-text') || found.has('number-gap')).toBe(false);
  expect(found.has('markup-in-text')).toBe(true);
});

test.each(['Visible', 'Hidden'] as const)(
  'it is not of a plan that says the same on another sheet (%s)',
  async (visibility) => {
    const { review } = await acceptOne();
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const plan = worksheets.getItem('Plan 2024');
      const used = plan.getUsedRange(true).load('formulas, address');
      await context.sync();
      const copy = worksheets.add('Plan 2025');
      copy.getRange(used.address.slice(used.address.lastIndexOf('!') + 1)).formulas = used.formulas;
      copy.activate();
      plan.visibility = visibility;
      await context.sync();
    });
    const copy = await reviewPlan({ ...asOf(), sheet: 'Plan 2025' });
    const same = at(copy, 'I5', 'date-as-text');
    expect(same).toHaveLength(1);
    expect(copy.accepted).toEqual([]);

    // Accepted there too it is kept beside the other one's, and goes without it.
    const kept = await acceptFindings(copy, same, 'También en 2025', SEPTEMBER_15);
    const reasons = async (sheet: string) =>
      (await reviewPlan({ ...asOf(), sheet })).accepted.map(({ acceptance }) => acceptance.reason);
    expect(await reasons('Plan 2025')).toEqual(['También en 2025']);
    await withdrawAcceptances(kept);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Plan 2024').visibility = 'Visible';
      await context.sync();
    });
    expect(await reasons('Plan 2025')).toEqual([]);
    expect(await reasons('Plan 2024')).toEqual(['Lo decidió la Dirección']);
    expect(review.accepted).toEqual([]);
  },
);

test('it stays with a sheet that is renamed', async () => {
  await acceptOne();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Plan 2024').name = 'Plan de mejora';
    await context.sync();
  });
  expect(acceptedCells(await reviewPlan(asOf()))).toEqual(['I5']);
});

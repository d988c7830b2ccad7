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

/** Opens the sample and accepts the finding about I5's date. */
async function acceptOne(reason = 'Lo decidió la Dirección') {
  const { host } = await openOffice(sampleBytes());
  const review = await reviewPlan(asOf());
  const before = host.counters.requests;
  const chosen = at(review, 'I5', 'date-as-text');
  const acceptances = await acceptFindings(review, chosen, reason, SEPTEMBER_15);
  return { host, review, acceptances, requests: host.counters.requests - before };
}

test('an accepted finding is saved in one round trip, and read with the review’s usual three', async () => {
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

test('it doesn’t change the plan, and leaves nothing when it is withdrawn', async () => {
  const { host, acceptances } = await acceptOne();
  expect(differingParts(sampleBytes(), host.save()).filter((part) => part.includes('sheet'))).toEqual([]);
  const before = host.counters.requests;
  await withdrawAcceptances(acceptances);
  await withdrawAcceptances(acceptances);
  expect(host.counters.requests - before).toBe(2);
  expect(differingParts(sampleBytes(), host.save())).toEqual([]);
  expect((await reviewPlan(asOf())).accepted).toEqual([]);
});

test('it follows its row when the sheet changes, and is open again when its cell changes', async () => {
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

test('findings accepted by another user meanwhile stay', async () => {
  const { review } = await acceptOne();
  // This pane hasn't read the plan since the other one accepted I5.
  await acceptFindings(review, at(review, 'I6', 'date-as-text'), '', SEPTEMBER_15);
  expect(acceptedCells(await reviewPlan(asOf()))).toEqual(['I5', 'I6']);
});

test('accepting again replaces the reason, even if the row changed', async () => {
  const { host } = await acceptOne();
  host.workbook.sheetByName('Plan 2024')?.cells.typeInto(4, 5, 'Otra acción');
  const review = await reviewPlan(asOf());
  await acceptFindings(review, at(review, 'I5', 'date-as-text'), 'Otra razón', SEPTEMBER_15);
  const again = await reviewPlan(asOf());
  expect(again.accepted.map(({ acceptance }) => acceptance.reason)).toEqual(['Otra razón']);
  expect(again.acceptances).toHaveLength(1);
});

test('a reason is saved as text, whatever its content', async () => {
  const { host } = await acceptOne(`=HYPERLINK("x") <img src=x onerror=alert(1)> "'&\n😀`);
  await openOffice(host.save());
  const { accepted } = await reviewPlan(asOf());
  expect(accepted[0]?.acceptance.reason).toBe(`=HYPERLINK("x") <img src=x onerror=alert(1)> "'&\n😀`);
});

test('more than the limit is refused, and nothing is saved', async () => {
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

test('other values under such a key are ignored', async () => {
  const { host } = await openOffice(sampleBytes());
  host.workbook.settings.set('plan-mejora-aceptado:x', '{"rule":1}');
  expect((await reviewPlan(asOf())).acceptances).toEqual([]);
});

test('a rule that is off finds nothing, and the review lists it', async () => {
  await openOffice(sampleBytes());
  await savePlanSettings({ rulesOff: ['date-as-text', 'a-rule-of-tomorrow', 'number-gap'] });
  const { findings, rulesOff } = await reviewPlan(asOf());
  expect(rulesOff).toEqual(['number-gap', 'date-as-text']);
  const found = new Set(findings.map(({ rule }) => rule));
  expect(found.has('date-as-text') || found.has('number-gap')).toBe(false);
  expect(found.has('markup-in-text')).toBe(true);
});

test.each(['Visible', 'Hidden'] as const)(
  'it doesn’t apply to an identical plan on another sheet (%s)',
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

    // Accepted on the copy too, it is saved separately and withdrawn separately.
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

test('it stays with a renamed sheet', async () => {
  await acceptOne();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Plan 2024').name = 'Plan de mejora';
    await context.sync();
  });
  expect(acceptedCells(await reviewPlan(asOf()))).toEqual(['I5']);
});

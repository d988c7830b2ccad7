import { contentHash, formatStamp } from '../../../src/core/history/sheets-stamp';
import { staleMarks, staleSheets } from '../../../src/taskpane/state/staleness';
import { SEPTEMBER_15 } from '../../support/sample';
import { sampleReview } from '../sample-review';

const TODAY = { day: SEPTEMBER_15, followsToday: true };
const generatedSheets = [{ key: 'indicators', name: 'Indicadores' }] as const;

test('summaries are current, out of date for a reason, or unknown', () => {
  const review = sampleReview({ asOf: TODAY, generatedSheets });
  const stamp = { asOf: TODAY, madeOn: SEPTEMBER_15, content: contentHash(review) };
  const sheetsStamp = formatStamp(stamp);
  expect(staleSheets(sampleReview({ asOf: TODAY }))).toBeNull();
  expect(staleSheets(review)).toBe('unknown');
  expect(staleSheets({ ...review, sheetsStamp })).toBeNull();
  expect(staleSheets({ ...review, sheetsStamp, asOf: { day: SEPTEMBER_15, followsToday: false } })).toEqual({
    why: 'as-of',
    stamp,
  });
  expect(staleSheets({ ...review, sheetsStamp, dueSoonDays: 5 })).toEqual({ why: 'content', stamp });
});

test.each([
  ['follow the day, as the pane does', null, 300, null],
  ['of a fixed day, while the pane follows the day', SEPTEMBER_15, 300, 'as-of'],
  ['that end before the plan’s last row', null, 8, 'rows'],
  ['that depend on no date', undefined, 300, null],
  ['whose place isn’t known', null, null, null],
] as const)('marks that %s', (_, asOf, lastRow, why) => {
  const seenMarks = { asOf, lastRow, signed: [] };
  expect(staleMarks(sampleReview({ asOf: TODAY, marks: 2, sheet: { seenMarks } }))).toBe(why);
  expect(staleMarks(sampleReview({ asOf: TODAY, marks: 0 }))).toBeNull();
});

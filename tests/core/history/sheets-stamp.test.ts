import {
  contentHash,
  formatStamp,
  parseStamp,
  sheetsStaleness,
  type SheetsStamp,
} from '../../../src/core/history/sheets-stamp';
import { SAMPLE_ROWS } from '../plan/sample-rows';
import { reviewOf } from '../../support/review-of';
import { SEPTEMBER_15 } from '../../support/sample';

const STAMP: SheetsStamp = {
  asOf: { day: SEPTEMBER_15, followsToday: true },
  madeOn: SEPTEMBER_15,
  content: 7,
};

test('a stamp is saved as plain values, and read back', () => {
  expect(formatStamp(STAMP)).toEqual({ asOf: '2024-09-15', followsToday: true, madeOn: '2024-09-15', content: 7 });
  expect(parseStamp(formatStamp(STAMP))).toEqual(STAMP);
});

test.each([
  [null],
  ['x'],
  [[]],
  [{}],
  [{ ...formatStamp(STAMP), asOf: 'mañana' }],
  [{ ...formatStamp(STAMP), content: '7' }],
])('what isn’t a stamp is none: %j', (value) => expect(parseStamp(value)).toBeNull());

test.each([
  ['the same day and content', STAMP.asOf, 7, null],
  ['the next day', { day: SEPTEMBER_15 + 1, followsToday: true }, 7, 'day'],
  ['a fixed day, although it is the same', { day: SEPTEMBER_15, followsToday: false }, 7, 'as-of'],
  ['another content', STAMP.asOf, 8, 'content'],
] as const)('sheets are compared with %s', (_, asOf, content, why) => {
  expect(sheetsStaleness(STAMP, asOf, content)).toBe(why);
});

test('sheets of a fixed day are of another as-of date on any other day', () => {
  const fixed = { ...STAMP, asOf: { day: SEPTEMBER_15, followsToday: false } };
  expect(sheetsStaleness(fixed, { day: SEPTEMBER_15 - 1, followsToday: false }, 7)).toBe('as-of');
});

test('the hash is of everything that the sheets show', () => {
  const review = reviewOf(SAMPLE_ROWS);
  const hash = contentHash(review);
  expect(contentHash(reviewOf(SAMPLE_ROWS))).toBe(hash);
  expect(contentHash({ ...review, dueSoonDays: 15 })).not.toBe(hash);
  expect(contentHash({ ...review, findings: review.findings.slice(1) })).not.toBe(hash);
  // An owner and a comment are in no fingerprint, but on the sheets.
  for (const column of [11, 12]) {
    const rows = SAMPLE_ROWS.map((row, at) =>
      at === SAMPLE_ROWS.length - 1 ? row.map((cell, c) => (c === column ? 'Otra persona' : cell)) : row,
    );
    expect(contentHash(reviewOf(rows))).not.toBe(hash);
  }
});

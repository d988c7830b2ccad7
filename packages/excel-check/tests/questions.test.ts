import type { Circumstances } from 'excel-host';
import { isSame, verdictOf } from '../src/check';
import { compareWithEmbedded, runInEmbedded } from '../src/compare';
import { MEMBER_CHECKS } from '../src/member-checks';
import { circumstancesOf, QUESTIONS } from '../src/questions';
import type { ExcelResult } from '../src/result';
import { resultOf } from './results';

jest.setTimeout(60_000);

const CHECKS = [...QUESTIONS, ...MEMBER_CHECKS.filter(({ id }) => /^(PageLayout|WorksheetFreezePanes)/.test(id))];

/** A circumstance, and the checks that it answers otherwise than ordinarily. */
const CASES: readonly (readonly [Partial<Circumstances>, readonly string[]])[] = [
  [{ listSeparator: ';' }, ['question: list-separator']],
  [{ localizedNames: true }, ['question: list-separator', 'question: localized-names']],
  [{ hasPrinter: false }, ['question: paper', 'PageLayout.paperSize: is the paper’s size']],
  [{ longestRuleFormula: 255 }, ['question: rule-length']],
  [{ documentUrl: 'null' }, ['question: document-url']],
  [{ documentUrl: 'undefined' }, ['question: document-url']],
  [{ specialCellsOnProtectedSheets: false }, ['question: special-cells']],
  [{ freezingActivates: true }, ['question: freezing']],
  [{ overlappingRulesDeletable: false }, ['question: overlapping-rules']],
];

let ordinary: ExcelResult;

beforeAll(async () => {
  ordinary = await resultOf(CHECKS);
});

test.each(CASES)('%j changes the answers to its own checks only, and follows from them', async (circumstance, ids) => {
  const result = await resultOf(CHECKS, circumstance);
  const { answers } = ordinary;
  const differing = CHECKS.filter(({ id }) => !isSame(result.answers[id], answers[id])).map(({ id }) => id);
  expect(differing).toEqual(ids);
  expect(circumstancesOf(CHECKS, result.answers)).toEqual({ documentUrl: 'address', ...circumstance });
  expect((await compareWithEmbedded(result, CHECKS)).differences).toEqual([]);
});

test('an answer that the embedded Excel doesn’t give is a difference', async () => {
  const { answers, ...rest } = ordinary;
  const other = { 'question: freezing': 'Sheet9', 'PageLayout.zoom: a scale is 10 to 400': 400 };
  const result = { ...rest, answers: { ...answers, ...other, 'Gone.member: x': 1 } };
  const { differences, unknown, missing, same } = await compareWithEmbedded(result, [
    ...CHECKS,
    ...MEMBER_CHECKS.slice(0, 1),
  ]);
  expect(differences).toEqual([
    { id: 'question: freezing', excel: 'Sheet9', embedded: 'Sheet1' },
    { id: 'PageLayout.zoom: a scale is 10 to 400', excel: 400, embedded: { refused: 'InvalidArgument' } },
  ]);
  expect(unknown).toEqual(['Gone.member: x']);
  expect(missing).toEqual([MEMBER_CHECKS[0]?.id]);
  expect(same).toBe(CHECKS.length - 2);
});

test('another font, another size and what an older Excel lacks are no differences', async () => {
  const id = (start: string) => MEMBER_CHECKS.find((check) => check.id.startsWith(start))?.id ?? '';
  const [font, height, lacking] = [id('RangeFont.name'), id('RangeFormat.rowHeight'), id('PageLayout.zoom')];
  const checks = MEMBER_CHECKS.filter((check) => [font, height, lacking].includes(check.id));
  const { answers, surroundings, ...rest } = await resultOf(checks);
  const result = {
    ...rest,
    surroundings: { ...surroundings, fontName: 'Aptos Narrow', rowHeight: 14.4 },
    answers: {
      ...answers,
      [font]: ['Aptos Narrow', 'Arial'],
      [height]: [14.4, 30],
      [lacking]: { refused: 'ApiNotFound' },
    },
  };
  const compared = await compareWithEmbedded(result, checks);
  expect([compared.differences, compared.same, compared.unsupported]).toEqual([[], 2, [lacking]]);
});

test.each([
  ['es-ES', 'same'],
  ['en-US', 'same'],
  ['pt-BR', 'noted'],
])('texts in %s are %s', async (displayLanguage, verdict) => {
  const checks = MEMBER_CHECKS.filter(({ id }) => /^(Range\.text|Application)/.test(id));
  const { answers, surroundings } = await runInEmbedded(checks, { displayLanguage });
  const texts = checks.filter(({ id }) => id.startsWith('Range.text'));
  expect(texts.map((check) => verdictOf(check, answers[check.id], surroundings))).toEqual([verdict, verdict]);
  const others = checks.filter((check) => !texts.includes(check));
  expect(others.filter((check) => verdictOf(check, answers[check.id], surroundings) !== 'same')).toEqual([]);
});

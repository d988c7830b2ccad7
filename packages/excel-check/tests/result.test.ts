import { makeResult, readResult, ResultError } from '../src/result';

const RESULT = makeResult({
  takenOn: '2026-11-30',
  excel: { platform: 'PC', version: '16.0', displayLanguage: 'es-ES', contentLanguage: 'es-ES', newestSet: '1.17' },
  surroundings: {
    language: 'es-ES',
    fileName: 'Libro1',
    fontName: 'Aptos Narrow',
    fontSize: 11,
    columnWidth: 48,
    rowHeight: 14.4,
  },
  answers: { 'Range.values: x': [[1]] },
});
const TEXT = JSON.stringify(RESULT, null, 1);

function faultOf(text: string): string {
  try {
    readResult(text);
    return 'none';
  } catch (error) {
    if (error instanceof ResultError) return error.fault;
    throw error;
  }
}

test('a result is read as it was written, also after an editor added a byte order mark', () => {
  expect(readResult(TEXT)).toEqual(RESULT);
  expect(readResult(`\uFEFF${TEXT}`)).toEqual(RESULT);
});

test.each([
  ['an empty file', '', 'not-a-result'],
  ['a text', 'PK\u0003\u0004', 'not-a-result'],
  ['other JSON', '{"plan":1}', 'not-a-result'],
  ['a list', '[]', 'not-a-result'],
  ['nothing', 'null', 'not-a-result'],
  ['a result of a later version', TEXT.replace('"version": 1', '"version": 2'), 'other-version'],
  ['a result without answers', JSON.stringify({ ...RESULT, answers: undefined }), 'cut-off'],
  ['a result with a list of answers', JSON.stringify({ ...RESULT, answers: [] }), 'cut-off'],
  ['a result without a day', JSON.stringify({ ...RESULT, takenOn: 'today' }), 'cut-off'],
  ['a result without a font', JSON.stringify({ ...RESULT, surroundings: { fileName: 'x' } }), 'cut-off'],
])('%s is refused', (_name, text, fault) => {
  expect(faultOf(text)).toBe(fault);
});

test('a result that is cut off anywhere is refused', () => {
  for (let length = 1; length < TEXT.length; length++) expect(faultOf(TEXT.slice(0, length))).not.toBe('none');
  expect(faultOf(TEXT.slice(0, -3))).toBe('cut-off');
});

import { fixedText } from '../../../src/core/messages/fixed-text';
import { dayOf } from '../../../src/core/plan/day';
import { displayText } from 'excel-host/testing';

const AUGUST_3 = dayOf(2024, 8, 3);

describe('a date is shown as in Excel', () => {
  test.each([
    ['mmm-yy', 'ago-24', 'Aug-24'],
    ['mmm-yyyy', 'ago-2024', 'Aug-2024'],
    ['mmmm yyyy', 'agosto 2024', 'August 2024'],
    ['d "de" mmmm "de" yyyy', '3 de agosto de 2024', '3 de August de 2024'],
    ['[$-es-DO]d\\-mmm\\-yy;@', '3-ago-24', '3-Aug-24'],
    ['dd/mm/yyyy', '03/08/2024', '03/08/2024'],
    ['mm/dd/yyyy', '08/03/2024', '08/03/2024'],
    ['yyyy-mm-dd', '2024-08-03', '2024-08-03'],
    ['d.m.yy', '3.8.24', '3.8.24'],
    ['yyyy', '2024', '2024'],
  ])('with %s', (numberFormat, es, en) => {
    const content = { kind: 'date', day: AUGUST_3, numberFormat, meaning: AUGUST_3 } as const;
    expect([fixedText(content, 'es'), fixedText(content, 'en')]).toEqual([es, en]);
    // A locale in the format code overrides the reader's language.
    if (!numberFormat.startsWith('[')) {
      expect([
        displayText(AUGUST_3, numberFormat, false, 'es-DO'),
        displayText(AUGUST_3, numberFormat, false, 'en-US'),
      ]).toEqual([es, en]);
    }
  });

  test.each(['m/d/yyyy', 'dddd, d "de" mmmm "de" yyyy', 'dd/mm/yyyy hh:mm'])(
    'by %s, which depends on more than the code, as the language writes days',
    (numberFormat) => {
      const content = { kind: 'date', day: AUGUST_3, numberFormat, meaning: AUGUST_3 } as const;
      expect([fixedText(content, 'es'), fixedText(content, 'en')]).toEqual(['03/08/2024', '3 Aug 2024']);
    },
  );
});

test('a text and a number are shown unchanged', () => {
  expect(fixedText({ kind: 'text', text: '=1+1' }, 'es')).toBe('=1+1');
  expect(fixedText({ kind: 'number', number: 7 }, 'es')).toBe('7');
});

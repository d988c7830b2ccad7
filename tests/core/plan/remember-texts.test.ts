import { rememberTexts } from '../../../src/core/plan/remember-texts';
import { cell } from './grid-of';

describe('a reader that remembers', () => {
  it('works out each text once, and every other cell each time', () => {
    const read = jest.fn(({ value }: { readonly value: unknown }) => (value === 'may-24' ? null : value));
    const reader = rememberTexts(read);
    const cells = [cell('may-24'), cell('may-24'), cell(5), cell(5), cell('ago-24'), cell(null)];
    expect(cells.map(reader)).toEqual([null, null, 5, 5, 'ago-24', '']);
    expect(read).toHaveBeenCalledTimes(5);
  });

  it('tells a text from the number that it looks like', () => {
    const reader = rememberTexts(({ kind }) => kind);
    expect([cell('5'), cell(5)].map(reader)).toEqual(['text', 'number']);
  });
});

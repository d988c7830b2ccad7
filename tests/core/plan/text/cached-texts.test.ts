import { cachedByText, cachedUpTo } from '../../../../src/core/plan/text/cached-texts';
import { cell } from '../grid-of';

describe('a caching reader', () => {
  it('reads each text once, and every other cell each time', () => {
    const read = jest.fn(({ value }: { readonly value: unknown }) => (value === 'may-24' ? null : value));
    const reader = cachedByText(read);
    const cells = [cell('may-24'), cell('may-24'), cell(5), cell(5), cell('ago-24'), cell(null)];
    expect(cells.map(reader)).toEqual([null, null, 5, 5, 'ago-24', '']);
    expect(read).toHaveBeenCalledTimes(5);
  });

  it('distinguishes a text from an equal number', () => {
    const reader = cachedByText(({ kind }) => kind);
    expect([cell('5'), cell(5)].map(reader)).toEqual(['text', 'number']);
  });
});

describe('a caching function', () => {
  it('computes each text once', () => {
    const work = jest.fn((text: string) => (text === '' ? undefined : text.length));
    const lengthOf = cachedUpTo(10, work);
    expect(['a', '', 'bcd', 'a', '', 'bcd'].map(lengthOf)).toEqual([1, undefined, 3, 1, undefined, 3]);
    expect(work).toHaveBeenCalledTimes(3);
  });

  it('clears its cache when it is full', () => {
    const work = jest.fn((text: string) => text);
    const same = cachedUpTo(2, work);
    expect(['a', 'b', 'a', 'c', 'c', 'a'].map(same)).toEqual(['a', 'b', 'a', 'c', 'c', 'a']);
    expect(work.mock.calls.map(([text]) => text)).toEqual(['a', 'b', 'c', 'a']);
  });
});

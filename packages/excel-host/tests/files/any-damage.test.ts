import * as fc from 'fast-check';

import { MADE_BY, workbookMadeBy } from '../../testing/made-by-others';
import { partBytes, withParts } from '../../testing/made-files';
import { outcomeOf } from './read-everything';

/** A relative position: from the start (0) to the end (1). */
const place = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });

/** Text to insert: fragments of XML, addresses and numbers. */
const piece = fc.constantFrom('', '<', '>', '"', '/', '&', '-', '0', '9', 'A', 'zz', ' ', ':', '<a/>', '\u0000', 'é');

describe.each(MADE_BY)('a workbook made by %s', (program) => {
  const whole = workbookMadeBy(program);
  const parts = [...partBytes(whole)].filter(([name]) => /\.(xml|rels)$/.test(name));

  test('with any bytes changed is read or refused', () => {
    const change = fc.tuple(place, fc.integer({ min: 0, max: 255 }));
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        const bytes = whole.slice();
        for (const [at, byte] of changes) bytes[Math.floor(at * bytes.length)] = byte;
        expect(outcomeOf(bytes)).toMatch(/^[A-Za-z]+$/);
      }),
      { numRuns: 40 },
    );
  });

  test('with any text of a part changed is read or refused', () => {
    fc.assert(
      fc.property(place, place, fc.integer({ min: 0, max: 6 }), piece, (which, at, length, put) => {
        const [name, content] = parts[Math.floor(which * parts.length)] ?? ['', new Uint8Array()];
        const text = new TextDecoder().decode(content);
        const from = Math.floor(at * text.length);
        const bytes = withParts(whole, { [name]: text.slice(0, from) + put + text.slice(from + length) });
        expect(outcomeOf(bytes)).toMatch(/^[A-Za-z]+$/);
      }),
      { numRuns: 150 },
    );
  });
});

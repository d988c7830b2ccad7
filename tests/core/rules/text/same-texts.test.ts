import fc from 'fast-check';
import { meaningWords, haveSameMeaning } from '../../../../src/core/rules/text/meaning-words';
import {
  compareColumn,
  firstInBoth,
  NO_PLACE,
  type FirstSame,
  type TextColumn,
} from '../../../../src/core/rules/text/same-texts';

const WORDS =
  'abastecer barrer cultivar dibujar editar firmar ganar hornear ilustrar juntar limpiar medir nadar ordenar pintar quemar regar soldar tejer';
const words = (count: number) => WORDS.split(' ').slice(0, count);
const long = words(18).join(' ');

/** Compares one column, or both of two. */
function findFirstSame([one = [], other]: readonly TextColumn[]): FirstSame {
  const compared = compareColumn(one);
  return other ? firstInBoth(compared, compareColumn(other)) : compared.first;
}

const first = (...texts: readonly string[]) => findFirstSame([texts.map(meaningWords)]);

/** The reference implementation: compares all pairs. */
function eachWithEach(columns: readonly TextColumn[]): FirstSame {
  const rows = (columns[0] ?? []).map((_, place) => columns.flatMap((texts) => texts[place] ?? []));
  return rows.map((texts, at) =>
    texts.every((text) => text.words.length === 0)
      ? NO_PLACE
      : rows.findIndex(
          (others, place) =>
            place < at &&
            texts.every((text, index) => haveSameMeaning(text, others[index] ?? meaningWords('nothing of the kind'))),
        ),
  );
}

/** Short texts from few words, so that many have the same meaning and some are identical. */
const anyText = fc
  .tuple(fc.subarray(words(19), { minLength: 0, maxLength: 19 }), fc.constantFrom('', '', '', ' fase 1', ' fase 2'))
  .map(([some, distinctive]) => meaningWords(some.join(' ') + distinctive));

/** A text with variations that add or omit a few words. */
const similarTexts = fc
  .array(fc.tuple(fc.subarray(words(19), { minLength: 14 }), fc.constantFrom('', '', ' contar', ' contar correr')), {
    minLength: 2,
    maxLength: 8,
  })
  .map((all) => all.map(([some, more]) => meaningWords(some.join(' ') + more)));
const fewTexts = fc.oneof(fc.array(anyText, { minLength: 1, maxLength: 8 }), similarTexts);
const anyColumns: fc.Arbitrary<readonly TextColumn[]> = fc.constantFrom(1, 2).chain((width) =>
  fc.tuple(fewTexts, fc.integer({ min: 1, max: 20 })).chain(([few, rows]) =>
    fc.array(fc.array(fc.constantFrom(...few), { minLength: rows, maxLength: rows }), {
      minLength: width,
      maxLength: width,
    }),
  ),
);

it('finds the first earlier text with the same meaning', () => {
  expect(first('Crear la unidad', 'Medir el clima', 'Creación de unidades', 'Crear unidad')).toEqual([
    ...[NO_PLACE, NO_PLACE, 0, 0],
  ]);
});

it('finds texts that differ by a word or two in any position', () => {
  for (const word of long.split(' ')) {
    expect(first(long, long.replace(word, 'contar'))).toEqual([NO_PLACE, 0]);
  }
});

it('finds the first even if hundreds of different texts share all words but one', () => {
  const letters = 'b c d f g h j k l m n p q r s t'.split(' ');
  const texts = letters.flatMap((one) => letters.map((other) => `${words(8).join(' ')} z${one}${other}z`));
  expect(first(...texts, texts[200] ?? '')).toEqual([...texts.map(() => NO_PLACE), 200]);
});

it('ignores texts without words', () => {
  expect(first('', 'de la', '...', '12', '12')).toEqual([1, 2, 3, 4, 5].map(() => NO_PLACE));
});

it('compares two columns in both', () => {
  const rows = [
    ['Crear la unidad', 'Medir el clima'],
    ['Crear la unidad', 'Barrer el patio'],
    ['Creación de unidades', 'Medición del clima'],
    ['', 'Barrer los patios'],
    ['', 'Barrer el patio'],
  ];
  const columns = [0, 1].map((column) => rows.map((texts) => meaningWords(texts[column] ?? '')));
  expect(findFirstSame(columns)).toEqual([NO_PLACE, NO_PLACE, 0, NO_PLACE, 3]);
});

it('gives the same result as comparing all pairs', () => {
  fc.assert(
    fc.property(anyColumns, (columns) => expect(findFirstSame(columns)).toEqual(eachWithEach(columns))),
    { numRuns: 400 },
  );
});

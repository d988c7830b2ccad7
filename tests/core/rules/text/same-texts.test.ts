import fc from 'fast-check';
import { meaningWords, saysTheSame, type MeaningWords } from '../../../../src/core/rules/text/meaning-words';
import { firstSame, withKeys } from '../../../../src/core/rules/text/same-texts';

type TextColumn = readonly MeaningWords[];

/** No earlier text is the same. */
const NO_PLACE = -1;

const WORDS =
  'abastecer barrer cultivar dibujar editar firmar ganar hornear ilustrar juntar limpiar medir nadar ordenar pintar quemar regar soldar tejer';
const words = (count: number) => WORDS.split(' ').slice(0, count);
const long = words(18).join(' ');

/** The first identical texts in one column, or in both of two. */
function findFirstSame([one = [], other]: readonly TextColumn[]): readonly number[] {
  return other ? firstSame(withKeys(one), withKeys(other)) : firstSame(withKeys(one));
}

const first = (...texts: readonly string[]) => findFirstSame([texts.map(meaningWords)]);

/** Compares all pairs. */
function eachWithEach(columns: readonly TextColumn[]): readonly number[] {
  const rows = (columns[0] ?? []).map((_, place) => columns.flatMap((texts) => texts[place] ?? []));
  return rows.map((texts, at) =>
    texts.reduce((count, text) => count + text.words.length, 0) < 3
      ? NO_PLACE
      : rows.findIndex(
          (others, place) =>
            place < at &&
            texts.every((text, index) => saysTheSame(text, others[index] ?? meaningWords('nothing of the kind'))),
        ),
  );
}

/** Texts of few words, so that many say the same; some of them are the very same. */
const anyText = fc
  .tuple(fc.subarray(words(19), { minLength: 0, maxLength: 19 }), fc.constantFrom('', '', '', ' fase 1', ' fase 2'))
  .map(([some, distinctive]) => meaningWords(some.join(' ') + distinctive));

/** A text and others that lack a few of its words or have a few more. */
const alikeTexts = fc
  .array(fc.tuple(fc.subarray(words(19), { minLength: 14 }), fc.constantFrom('', '', ' contar', ' contar correr')), {
    minLength: 2,
    maxLength: 8,
  })
  .map((all) => all.map(([some, more]) => meaningWords(some.join(' ') + more)));
const fewTexts = fc.oneof(fc.array(anyText, { minLength: 1, maxLength: 8 }), alikeTexts);
const anyColumns: fc.Arbitrary<readonly TextColumn[]> = fc.constantFrom(1, 2).chain((width) =>
  fc.tuple(fewTexts, fc.integer({ min: 1, max: 20 })).chain(([few, rows]) =>
    fc.array(fc.array(fc.constantFrom(...few), { minLength: rows, maxLength: rows }), {
      minLength: width,
      maxLength: width,
    }),
  ),
);

it('finds the first of the earlier texts that say the same', () => {
  expect(
    first(
      'Crear la unidad de género',
      'Medir el clima laboral',
      'Creación de unidades de género',
      'Género: crear unidad',
    ),
  ).toEqual([...[NO_PLACE, NO_PLACE, 0, 0]]);
});

it('finds texts that differ by a word or two, anywhere', () => {
  for (const word of long.split(' ')) {
    expect(first(long, long.replace(word, 'contar'))).toEqual([NO_PLACE, 0]);
  }
});

it('finds the first even if hundreds share all words but one and don’t say the same', () => {
  const letters = 'b c d f g h j k l m n p q r s t'.split(' ');
  const texts = letters.flatMap((one) => letters.map((other) => `${words(8).join(' ')} z${one}${other}z`));
  expect(first(...texts, texts[200] ?? '')).toEqual([...texts.map(() => NO_PLACE), 200]);
});

it('ignores texts of fewer than three words', () => {
  expect(first('', 'de la', '12', 'Crear unidad', 'Crear unidad')).toEqual([1, 2, 3, 4, 5].map(() => NO_PLACE));
});

it('finds rows that say the same in both of two columns', () => {
  const rows = [
    ['Crear la unidad', 'Medir el clima'],
    ['Crear la unidad', 'Barrer el patio'],
    ['Creación de unidades', 'Medición del clima'],
    ['', 'Barrer los patios grandes'],
    ['', 'Barrer el patio grande'],
  ];
  const columns = [0, 1].map((column) => rows.map((texts) => meaningWords(texts[column] ?? '')));
  expect(findFirstSame(columns)).toEqual([NO_PLACE, NO_PLACE, 0, NO_PLACE, 3]);
});

it('has the same result as comparing all pairs', () => {
  fc.assert(
    fc.property(anyColumns, (columns) => expect(findFirstSame(columns)).toEqual(eachWithEach(columns))),
    { numRuns: 1000 },
  );
});

import fc from 'fast-check';
import { meaningWords, saysTheSame } from '../../../src/core/rules/meaning-words';
import { findFirstSame, findFirstSameAgain, NO_PLACE, type Texts } from '../../../src/core/rules/same-texts';

const WORDS =
  'abastecer barrer cultivar dibujar editar firmar ganar hornear ilustrar juntar limpiar medir nadar ordenar pintar quemar regar soldar tejer';
const words = (count: number) => WORDS.split(' ').slice(0, count);
const long = words(18).join(' ');

const first = (...texts: readonly string[]) => findFirstSame(texts.map((text) => [meaningWords(text)]));

/** Each compared with each. */
function eachWithEach(all: readonly Texts[]): readonly number[] {
  return all.map((texts, at) =>
    texts.every((text) => text.words.length === 0)
      ? NO_PLACE
      : all.findIndex(
          (others, place) =>
            place < at &&
            texts.every((text, index) => saysTheSame(text, others[index] ?? meaningWords('nothing of the kind'))),
        ),
  );
}

/** Texts of few words, so that many say the same; some of them are the very same. */
const anyText = fc
  .tuple(fc.subarray(words(14), { minLength: 0, maxLength: 14 }), fc.constantFrom('', '', '', ' fase 1', ' fase 2'))
  .map(([some, apart]) => meaningWords(some.join(' ') + apart));
const fewTexts = fc.array(anyText, { minLength: 1, maxLength: 8 });
const anyTexts = (width: number) =>
  fewTexts.chain((few) =>
    fc.array(fc.tuple(...Array.from({ length: width }, () => fc.constantFrom(...few))), {
      minLength: 1,
      maxLength: 20,
    }),
  );
const anyAll: fc.Arbitrary<readonly Texts[]> = fc.constantFrom(1, 2).chain(anyTexts);

it('finds the first of the earlier texts that say the same', () => {
  expect(first('Crear la unidad', 'Medir el clima', 'Creación de unidades', 'Crear unidad')).toEqual([
    ...[NO_PLACE, NO_PLACE, 0, 0],
  ]);
});

it('finds what differs by a word or two, wherever that stands', () => {
  for (const word of long.split(' ')) {
    expect(first(long, long.replace(word, 'contar'))).toEqual([NO_PLACE, 0]);
  }
});

it('finds the first also where hundreds share all words but one, and none says the same', () => {
  const letters = 'b c d f g h j k l m n p q r s t'.split(' ');
  const texts = letters.flatMap((one) => letters.map((other) => `${words(8).join(' ')} z${one}${other}z`));
  expect(first(...texts, texts[200] ?? '')).toEqual([...texts.map(() => NO_PLACE), 200]);
});

it('has nothing to say of texts without words', () => {
  expect(first('', 'de la', '...', '12', '12')).toEqual([1, 2, 3, 4, 5].map(() => NO_PLACE));
});

it('compares what says several things in all of them', () => {
  const rows = [
    ['Crear la unidad', 'Medir el clima'],
    ['Crear la unidad', 'Barrer el patio'],
    ['Creación de unidades', 'Medición del clima'],
    ['', 'Barrer los patios'],
    ['', 'Barrer el patio'],
  ];
  expect(findFirstSame(rows.map((texts) => texts.map(meaningWords)))).toEqual([NO_PLACE, NO_PLACE, 0, NO_PLACE, 3]);
});

it('is like comparing each with each', () => {
  fc.assert(fc.property(anyAll, (all) => expect(findFirstSame(all)).toEqual(eachWithEach(all))));
});

it('finds after an edit what comparing all finds', () => {
  fc.assert(
    fc.property(
      anyAll.chain((all) =>
        fc.tuple(fc.constant(all), fc.nat(all.length - 1), fc.array(anyText, { minLength: 2, maxLength: 2 })),
      ),
      ([all, edited, written]) => {
        const width = all[0]?.length ?? 0;
        const now = all.map((texts, at) => (at === edited ? written.slice(0, width) : texts));
        expect(findFirstSameAgain(now, findFirstSame(all), edited)).toEqual(findFirstSame(now));
      },
    ),
  );
});

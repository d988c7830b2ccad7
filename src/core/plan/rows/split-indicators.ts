import { INDICATOR_NOUNS, LEADING_WORDS } from './indicator-words';
import { plain } from '../text/plain-text';

/** More items than this in a cell are no list that a person wrote; each would be a row of *Indicadores*. */
const MOST_INDICATORS = 100;

/** A bullet, number or letter before an item of a list. */
const BULLET = /^(?:[-–—•·▪●○◦*✓✔➢►]+\s*|\(?(?:\d{1,2}|[a-z])(?:[.)]-?|-)\s+|\(?\d{1,2}\)\s*)(?=\S)/u;

/** A number before an item of a list on one line. */
const NUMBERING = /(?<![\p{L}\d.,])\(?(\d{1,2})(?:\.-?|\)|\.\))\s+(?=\p{L})/gu;

/** The lines of a text; a line that continues the sentence before it is joined to it. */
function sentencesOf(text: string): string[] {
  const lines = text
    .replace(/<br\s*\/?>/gi, '\n')
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const beginsLowerCase = /^\p{Ll}/u.test(lines[0] ?? '');
  const sentences: string[] = [];
  for (const line of lines) {
    const before = sentences.at(-1);
    const continues = before !== undefined && /^\p{Ll}/u.test(line) && !BULLET.test(line) && !beginsLowerCase;
    if (continues) sentences[sentences.length - 1] = `${before} ${line}`;
    else sentences.push(line);
  }
  return sentences;
}

/** Splits `1) acta 2) informe` at its numbers, if they count from 1. */
function splitAtNumbering(text: string): string[] {
  const numbers = [...text.matchAll(NUMBERING)];
  const counts = numbers.length > 1 && numbers.every((match, index) => Number(match[1]) === index + 1);
  if (!counts || text.slice(0, numbers[0]?.index).trim() !== '') return [text];
  return numbers.map((match, index) => text.slice(match.index, numbers[index + 1]?.index));
}

/**
 * Splits indicators that were run together, only if it is certain: before a capitalized noun of indicators between two
 * words in lower case, the first of which doesn't need a word after it.
 */
function splitUnseparated(text: string): string[] {
  const words = text.split(/(?<=\s)(?=\S)/);
  const pieces: string[] = [];
  let piece = '';
  words.forEach((word, index) => {
    const before = words[index - 1]?.trim() ?? '';
    const after = words[index + 1]?.trim() ?? '';
    const begins =
      /^\p{Ll}[\p{Ll}\d]*$/u.test(before) &&
      !LEADING_WORDS.has(plain(before)) &&
      /^\p{Lu}\p{Ll}+\s+$/u.test(word) &&
      INDICATOR_NOUNS.has(plain(word).replace(/(?<=[nlrdz])es$|s$/, '')) &&
      /^\p{Ll}/u.test(after);
    if (begins) {
      pieces.push(piece);
      piece = '';
    }
    piece += word;
  });
  return [...pieces, piece];
}

/**
 * The indicators in a cell, as written, trimmed, without bullets and numbering; none if the text is blank. They are
 * split at line breaks, semicolons, bullets and numbers; in doubt, or if there are more than {@link MOST_INDICATORS},
 * they aren't split.
 *
 * @example splitIndicators('Informe de huella de carbono Plan de mejora para la reducción') // two
 */
export function splitIndicators(text: string): readonly string[] {
  const indicators = sentencesOf(text)
    .flatMap((sentence) => sentence.split(/[;•▪●]/))
    .flatMap(splitAtNumbering)
    .flatMap(splitUnseparated)
    .map((indicator) => indicator.trim().replace(BULLET, '').trim())
    .filter((indicator) => /[\p{L}\p{N}]/u.test(indicator));
  return indicators.length > MOST_INDICATORS ? [text.trim()] : indicators;
}

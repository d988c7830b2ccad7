import { INDICATOR_NOUNS, LEADING_WORDS } from './indicator-words';
import { plain } from '../text/plain-text';

/** A bullet, number or letter before an item of a list. */
const BULLET = /^(?:[-–—•·▪●○◦*✓✔➢►]+\s*|\(?(?:\d{1,2}|[a-z])(?:[.)]-?|-)\s+|\(?\d{1,2}\)\s*)(?=\S)/u;

/** A number before an item of a list that goes on in the same line. */
const NUMBERING = /(?<![\p{L}\d.,])\(?(\d{1,2})(?:\.-?|\)|\.\))\s+(?=\p{L})/gu;

/** The lines of a text; a line that only goes on with the sentence before it belongs to that one. */
function sentencesOf(text: string): string[] {
  const lines = text
    .replace(/<br\s*\/?>/gi, '\n')
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const listsInSmallLetters = /^\p{Ll}/u.test(lines[0] ?? '');
  const sentences: string[] = [];
  for (const line of lines) {
    const before = sentences.at(-1);
    const goesOn = before !== undefined && /^\p{Ll}/u.test(line) && !BULLET.test(line) && !listsInSmallLetters;
    if (goesOn) sentences[sentences.length - 1] = `${before} ${line}`;
    else sentences.push(line);
  }
  return sentences;
}

/** Parts `1) acta 2) informe` at its numbers, if they count from 1. */
function splitAtNumbering(text: string): string[] {
  const numbers = [...text.matchAll(NUMBERING)];
  const counts = numbers.length > 1 && numbers.every((match, index) => Number(match[1]) === index + 1);
  if (!counts || text.slice(0, numbers[0]?.index).trim() !== '') return [text];
  return numbers.map((match, index) => text.slice(match.index, numbers[index + 1]?.index));
}

/**
 * Parts two indicators that were run together, only if it is plain: an indicator's noun with a capital, after a word in small
 * letters that doesn't lead on to it and before another in small letters.
 */
function splitRunTogether(text: string): string[] {
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
 * The indicators in a cell, as written, trimmed, without bullets and numbering; none if the text is blank. Lines, semicolons and
 * lists part them; if it is doubtful whether there are two, there is one.
 *
 * @example splitIndicators('Informe de huella de carbono Plan de mejora para la reducción') // two
 */
export function splitIndicators(text: string): readonly string[] {
  return sentencesOf(text)
    .flatMap((sentence) => sentence.split(/[;•▪●]/))
    .flatMap(splitAtNumbering)
    .flatMap(splitRunTogether)
    .map((indicator) => indicator.trim().replace(BULLET, '').trim())
    .filter((indicator) => /[\p{L}\p{N}]/u.test(indicator));
}

import { HostError } from '../../package/host-error';

/** A code's pieces: what stands in quotes or brackets, what a sign takes with it, and single signs. */
const PIECES = /"[^"]*"|\[[^\]]*\]|[\\_*][\s\S]|[\s\S]/gu;

/** What may stand in brackets: a colour, a condition, hours and the like that go on counting, a currency or locale. */
const BRACKETS =
  /^\[(?:black|blue|cyan|green|magenta|red|white|yellow|color ?\d{1,2}|(?:[<>]=?|=|<>)-?\d+(?:\.\d+)?|h+|m+|s+|\$[^\]]*|natnum\d+|dbnum\d)\]$/i;

/** https://support.microsoft.com/office/review-guidelines-for-customizing-a-number-format-c0a1d1fa-d3f4-4018-96b7-9c9354dd99f5 */
const SECTIONS = 4;

const LONGEST = 255;

/**
 * Throws `InvalidArgument` for a number format (in English) that Excel would not take: more than four sections, quotes or brackets that don't end,
 * unknown words in brackets, a sign at the end that wants another one after it.
 */
export function checkNumberFormat(format: string): void {
  const pieces = format.match(PIECES) ?? [];
  const sound =
    format.length <= LONGEST &&
    pieces.filter((piece) => piece === ';').length < SECTIONS &&
    !pieces.some((piece) => ['"', '[', '\\', '_', '*'].includes(piece)) &&
    pieces.every((piece) => !piece.startsWith('[') || BRACKETS.test(piece));
  if (!sound) throw new HostError('InvalidArgument', `"${format}" is no number format`);
}

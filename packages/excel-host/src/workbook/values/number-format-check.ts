import { HostError } from '../../package/host-error';

/** The parts of a code: quoted or bracketed text, an escape with its character, and single characters. */
const PIECES = /"[^"]*"|\[[^\]]*\]|[\\_*][\s\S]|[\s\S]/gu;

/** Valid contents of brackets: a color, a condition, elapsed time, a currency or locale. */
const BRACKETS =
  /^\[(?:black|blue|cyan|green|magenta|red|white|yellow|color ?\d{1,2}|(?:[<>]=?|=|<>)-?\d+(?:\.\d+)?|h+|m+|s+|\$[^\]]*|natnum\d+|dbnum\d)\]$/i;

/**
 * https://support.microsoft.com/office/review-guidelines-for-customizing-a-number-format-c0a1d1fa-d3f4-4018-96b7-9c9354dd99f5
 */
const SECTIONS = 4;

const LONGEST = 255;

/**
 * Throws `InvalidArgument` for a number format (in English) that Excel wouldn't accept: more than four sections,
 * unclosed quotes or brackets, unknown contents of brackets, or an incomplete escape at the end.
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

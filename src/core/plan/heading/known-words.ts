/** In letters. Shorter words often differ from other words by a single letter. */
const SHORTEST = 6;

/** A word with each of its letters left out in turn. */
function shortened(word: string): readonly string[] {
  return Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1));
}

/** Whether two words differ by one letter that is missing, added or replaced, or by two adjacent letters swapped. */
function differByOne(one: string, other: string): boolean {
  let start = 0;
  while (start < one.length && one[start] === other[start]) start++;
  const [left, right] = [one.slice(start), other.slice(start)];
  const [[first, second], [otherFirst, otherSecond]] = [left, right];
  const isSwapped = first === otherSecond && second === otherFirst && left.slice(2) === right.slice(2);
  const [shorterLeft, shorterRight] = [left.slice(1), right.slice(1)];
  return isSwapped || shorterLeft === right || left === shorterRight || shorterLeft === shorterRight;
}

/**
 * Makes a function that corrects a typing error of one letter in a word of six letters or more. A known word, or one
 * that could be several, is returned unchanged.
 *
 * @example spellingOf(['responsabl', 'recurso'])('reponsabl') // 'responsabl'
 */
export function spellingOf(vocabulary: Iterable<string>): (word: string) => string {
  const known = new Set(vocabulary);
  const near = new Map<string, Set<string>>();
  for (const word of known) {
    if (word.length < SHORTEST) continue;
    for (const form of [word, ...shortened(word)]) near.set(form, (near.get(form) ?? new Set()).add(word));
  }
  return (word) => {
    if (word.length < SHORTEST || known.has(word)) return word;
    const meant = new Set<string>();
    for (const form of [word, ...shortened(word)]) {
      for (const candidate of near.get(form) ?? []) if (differByOne(word, candidate)) meant.add(candidate);
    }
    const [only] = meant;
    return meant.size === 1 && only !== undefined ? only : word;
  };
}

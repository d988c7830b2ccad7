import type { SeenTable } from './error-words';

/**
 * The command line's options that name a table.
 *
 * @param letter Stands for the letter of a column that the user has to give.
 * @example tableOptions(seen, 'LETRA') // '--sheet "POA" --heading 3-4'
 */
export function tableOptions({ sheet, headingRows, doubt }: SeenTable, letter: string): string {
  const [first, last] = [headingRows[0] ?? 0, headingRows.at(-1) ?? 0];
  const rows = first === last ? `${first + 1}` : `${first + 1}-${last + 1}`;
  return `--sheet "${sheet}" --heading ${rows}${doubt === 'no-action' ? ` --column action=${letter}` : ''}`;
}

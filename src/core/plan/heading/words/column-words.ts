import type { ColumnKey } from '../../improvement-plan';

/** How people head a column. Accents, capitals, plurals and filler words such as *de* make no difference. */
export interface ColumnWords {
  /** The whole heading, its beginning, or a part of it. */
  readonly phrases: readonly string[];
  /** Only the whole heading: words too short or too common to be searched for inside another heading. */
  readonly whole?: readonly string[];
  /**
   * Only the whole heading, and only if no other column matches better: `Actividades` beside `Tareas` is the action.
   */
  readonly lastResort?: readonly string[];
}

/** The headings of each column in one language. */
export type LanguageWords = Readonly<Record<ColumnKey, ColumnWords>>;

/**
 * Words separated by semicolons.
 *
 * @example wordList('inicio; fecha de inicio') // ['inicio', 'fecha de inicio']
 */
export function wordList(text: string): readonly string[] {
  return text.split(';').map((words) => words.trim());
}

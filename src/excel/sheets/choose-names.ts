import type { sheets as es } from '../../core/messages/es/sheets';
import type { SheetKey, SheetNames } from '../../core/summary/sheet-spec';
import { freeSheetName, freeTableName } from './free-name';
import type { SheetEntry, SheetsSurvey } from './survey-sheets';

function firstTable(entry: SheetEntry | null | undefined): string | undefined {
  return entry?.tables.keys().next().value;
}

/**
 * The names of sheets and tables: those that ours have now, otherwise the usual ones, changed if they are taken.
 *
 * @param unlisted Further names that are taken.
 */
export function chooseNames(
  survey: SheetsSurvey,
  ours: ReadonlyMap<SheetKey, SheetEntry>,
  words: Pick<typeof es, 'names' | 'tables'>,
  unlisted: readonly string[],
): SheetNames {
  const taken = [...survey.sheets.map(({ name }) => name), ...unlisted];
  const name = (key: SheetKey) => ours.get(key)?.name ?? freeSheetName(words.names[key], taken);
  const table = (key: keyof SheetNames['tables']) => {
    const entry = ours.get(key);
    // A sheet that failed before its end may have a table with Excel's own name.
    const hasName = entry?.generated?.pending !== 'all' || entry.tables.has(words.tables[key]);
    return (hasName ? firstTable(entry) : undefined) ?? freeTableName(words.tables[key], survey.names);
  };
  return {
    sheets: {
      dashboard: name('dashboard'),
      indicators: name('indicators'),
      'by-criterion': name('by-criterion'),
      'by-owner': name('by-owner'),
      timeline: name('timeline'),
      findings: name('findings'),
      'progress-report': name('progress-report'),
    },
    tables: { indicators: table('indicators'), findings: table('findings') },
  };
}

import type { HostOptions } from 'excel-host';
import { type Day, dayOfIso } from '../day';
import { type Language, languageOf } from '../language';

/** The colors of the page. */
export type Theme = 'light' | 'dark';

/** A requirement set of ExcelApi, such as `1.14`. */
export type ExcelApi = NonNullable<HostOptions['requirementSet']>;

function isExcelApi(text: string): text is ExcelApi {
  return /^1\.\d+$/.test(text);
}

/** The settings in the page's address. */
export interface PageSettings {
  readonly language: Language;
  readonly theme: Theme;
  /** The workbook to open, an address relative to the page; null to let the user choose one. */
  readonly file: string | null;
  /** The day that the workbook and the add-in take as today; null for this computer's. */
  readonly asOf: Day | null;
  /** The newest requirement set that the embedded Excel claims to have, to try an older Excel; null for all that it has. */
  readonly excelApi: ExcelApi | null;
}

/**
 * Reads `?lang=es|en`, `?theme=light|dark`, `?file=…`, `?as-of=2024-09-15` and `?excel-api=1.14`. Language and theme default to the
 * browser's; an unreadable value is ignored.
 *
 * @example readPageSettings('?lang=en', { language: 'es-DO', isDark: false }).language // 'en'
 */
export function readPageSettings(
  search: string,
  browser: { readonly language: string; readonly isDark: boolean },
): PageSettings {
  const query = new URLSearchParams(search);
  const theme = query.get('theme');
  const file = query.get('file') ?? '';
  const excelApi = query.get('excel-api') ?? '';
  return {
    language: languageOf(query.get('lang') ?? browser.language),
    theme: theme === 'light' || theme === 'dark' ? theme : browser.isDark ? 'dark' : 'light',
    file: file === '' ? null : file,
    asOf: dayOfIso(query.get('as-of') ?? ''),
    excelApi: isExcelApi(excelApi) ? excelApi : null,
  };
}

/** The page's address with one setting changed; null removes the setting. */
export function withSetting(address: string, name: 'lang' | 'theme' | 'as-of' | 'file', value: string | null): string {
  const url = new URL(address);
  if (value === null) url.searchParams.delete(name);
  else url.searchParams.set(name, value);
  return url.href;
}

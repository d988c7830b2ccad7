import type { HostOptions } from 'excel-host';
import { dayOfIso, type Day } from '../../../src/core/plan/day';
import { type Language, languageOf } from '../../../src/core/messages/language';

/** The colours of the page. */
export type Theme = 'light' | 'dark';

/** A requirement set of Excel's, as `HostOptions` has it. */
export type ExcelApi = NonNullable<HostOptions['requirementSet']>;

function isExcelApi(text: string): text is ExcelApi {
  return /^1\.\d+$/.test(text);
}

/** What the page's address asks for. */
export interface PageSettings {
  readonly language: Language;
  readonly theme: Theme;
  /** The workbook to open at the start, an address relative to the page. */
  readonly file: string;
  /** The day that it is in the sandbox; null for the machine's. */
  readonly asOf: Day | null;
  /** The newest requirement set that the sandbox's Excel has, as an older Excel would; null for all that the host has. */
  readonly excelApi: ExcelApi | null;
}

/** The workbook that is opened where the address names none: the institution's real plan. */
const SAMPLE = 'assets/plan-de-mejora-2024.xlsx';

/**
 * Reads `?lang=es|en`, `?theme=light|dark`, `?file=…`, `?as-of=2024-09-15` and `?excel-api=1.14`; what is absent or makes no sense is as the browser has it.
 *
 * @example readPageSettings('?lang=en', { language: 'es-DO', isDark: false }).language // 'en'
 */
export function readPageSettings(
  search: string,
  browser: { readonly language: string; readonly isDark: boolean },
): PageSettings {
  const asked = new URLSearchParams(search);
  const theme = asked.get('theme');
  const excelApi = asked.get('excel-api') ?? '';
  return {
    language: languageOf(asked.get('lang') ?? browser.language),
    theme: theme === 'light' || theme === 'dark' ? theme : browser.isDark ? 'dark' : 'light',
    file: asked.get('file') ?? SAMPLE,
    asOf: dayOfIso(asked.get('as-of') ?? ''),
    excelApi: isExcelApi(excelApi) ? excelApi : null,
  };
}

/** The address of the page with one setting changed; null takes it away. */
export function withSetting(address: string, name: 'lang' | 'theme' | 'as-of', value: string | null): string {
  const url = new URL(address);
  if (value === null) url.searchParams.delete(name);
  else url.searchParams.set(name, value);
  return url.href;
}

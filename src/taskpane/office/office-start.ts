import { type Language, languageOf } from '../../core/messages/language';
import { userLanguage } from '../../excel/saved/user-language';
import type { OfficeColors } from '../theme/theme-kind';

export type OfficeStart =
  | {
      readonly kind: 'ready';
      readonly language: Language;
      readonly colors: OfficeColors | undefined;
      /** The workbook's address; `''` if it was never saved. */
      readonly workbook: string;
    }
  /** The page runs without Excel: in a browser, or in another Office application. */
  | { readonly kind: 'not-excel'; readonly language: Language }
  /** office.js could not be loaded. */
  | { readonly kind: 'no-office'; readonly language: Language };

/** Milliseconds to wait for Office. Without an answer, the page isn't in Excel. */
const PATIENCE = 10_000;

/** Waits for Office. Never rejects. */
export async function officeStart(): Promise<OfficeStart> {
  const browserLanguage = languageOf(navigator.language);
  if (!('Office' in globalThis)) return { kind: 'no-office', language: browserLanguage };
  const silence = new Promise<null>((resolve) => setTimeout(resolve, PATIENCE, null));
  const ready = await Promise.race([Office.onReady(), silence]);
  if (ready?.host !== Office.HostType.Excel) return { kind: 'not-excel', language: browserLanguage };
  // The types require a theme, but Excel for the web provides none.
  // They also require an address, but an unsaved workbook may have none (https://github.com/OfficeDev/office-js/issues/5587).
  const { officeTheme, document }: { officeTheme?: OfficeColors; document: { url?: string | null } } = Office.context;
  return { kind: 'ready', language: userLanguage(), colors: officeTheme, workbook: document.url ?? '' };
}

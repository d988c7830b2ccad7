import { type Language, languageOf } from '../../core/messages/language';
import { userLanguage } from '../../excel/saved/user-language';
import type { OfficeColours } from '../theme/theme-kind';

/** What the pane finds where it opens. */
export type OfficeStart =
  /** In Excel, ready. */
  | {
      readonly kind: 'ready';
      readonly language: Language;
      readonly colours: OfficeColours | undefined;
      /** The workbook's address; `''` for one that was never saved. */
      readonly workbook: string;
    }
  /** office.js is here, Excel isn't: the page was opened by itself, or in another program. */
  | { readonly kind: 'not-excel'; readonly language: Language }
  /** office.js didn't arrive. */
  | { readonly kind: 'no-office'; readonly language: Language };

/** Without an answer in this time, in milliseconds, there is no Excel around the page. */
const PATIENCE = 10_000;

/** Waits for Office and says what there is. Never rejects. */
export async function officeStart(): Promise<OfficeStart> {
  const browserLanguage = languageOf(navigator.language);
  if (!('Office' in globalThis)) return { kind: 'no-office', language: browserLanguage };
  const silence = new Promise<null>((resolve) => setTimeout(resolve, PATIENCE, null));
  const ready = await Promise.race([Office.onReady(), silence]);
  if (ready?.host !== Office.HostType.Excel) return { kind: 'not-excel', language: browserLanguage };
  // The types promise a theme; Excel for the web gives none.
  // They also promise an address; an unsaved workbook may have none (https://github.com/OfficeDev/office-js/issues/5587).
  const { officeTheme, document }: { officeTheme?: OfficeColours; document: { url?: string | null } } = Office.context;
  return { kind: 'ready', language: userLanguage(), colours: officeTheme, workbook: document.url ?? '' };
}

import type { ExcelHost } from '../excel-host';
import type { AddInWindow, ShowWindow } from './add-in-window';
import type { ShowPane } from './page-services';

/** Requirement sets besides ExcelApi; without `RichApiRuntimeFlag`, office.js omits its request flags. */
const OTHER_SETS = { RichApiRuntimeFlag: '1.2', DelayForCellEdit: '1.1' } as const;

/** Added if the page can open dialogs. */
const WINDOW_SETS = { DialogApi: '1.2' } as const;

/** Added if the page is a shared runtime. */
const RUNTIME_SETS = { SharedRuntime: '1.1' } as const;

/** The role of an add-in's page in this Excel. */
export interface PagePlace {
  /** Shows the dialogs that the page opens; absent: it can't open any. */
  readonly showWindow?: ShowWindow;
  /** The dialog that the page is in: it can talk to the page that opened it, but not use the workbook. */
  readonly inWindow?: AddInWindow;
  /**
   * Shows or hides the pane if the page is the add-in's shared runtime; absent: the page ends with its pane or
   * function.
   */
  readonly showPane?: ShowPane;
}

/** Answers office.js's first question, which Excel this is and which document is open, as a list of values. */
export function contextOf(host: ExcelHost, { showWindow, inWindow, showPane }: PagePlace): readonly unknown[] {
  const { settings } = host.workbook;
  const speaksToWindows = showWindow !== undefined || inWindow !== undefined;
  const requirements = {
    ExcelApi: host.requirementSet,
    ...OTHER_SETS,
    ...(speaksToWindows && WINDOW_SETS),
    ...(showPane !== undefined && RUNTIME_SETS),
  };
  return [
    [settings.keys, settings.keys.map((key) => settings.get(key))],
    'embedded-excel',
    1, // Excel
    16,
    90,
    0,
    0,
    host.readOnly ? 1 : 0,
    host.displayLanguage,
    host.displayLanguage,
    0,
    addressOf(host),
    1,
    1,
    '',
    '1.1',
    'embedded-excel',
    'embedded-excel',
    false,
    true,
    JSON.stringify(requirements),
    '',
    '16.90',
    0,
  ];
}

/** The value of `Office.context.document.url`. */
function addressOf({ circumstances, fileName }: ExcelHost): string | null | undefined {
  switch (circumstances.documentUrl) {
    case 'address':
      return `file:///${encodeURIComponent(fileName)}`;
    case 'empty':
      return '';
    case 'null':
      return null;
    case 'undefined':
      return undefined;
  }
}

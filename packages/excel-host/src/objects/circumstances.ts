/**
 * The circumstances of an Excel: what surrounds it on one machine, or at one moment, and changes what it answers. All of them can be changed
 * while the host runs (`host.circumstances`). Each is explained, with its source, in `coverage/circumstances.ts`.
 */
export interface Circumstances {
  /** Windows' list separator. */
  listSeparator: ',' | ';';
  /** Whether formulas of names read back in the user's language. */
  localizedNames: boolean;
  /** Whether another workbook is in front of this one. */
  otherWorkbookInFront: boolean;
  /** Whether the computer has a printer. */
  hasPrinter: boolean;
  /** The longest formula of a conditional format, in characters. */
  longestRuleFormula: number;
  /** The value of `Office.context.document.url`: the file's address, or one of the values that stand for none. */
  documentUrl: 'address' | 'empty' | 'null' | 'undefined';
  /** Whether the page in a dialog can receive messages: its registration gets no answer (`silent`), or fails (`refused`). */
  dialogMessages: 'received' | 'silent' | 'refused';
  /** Whether special cells can be searched on a protected sheet. */
  specialCellsOnProtectedSheets: boolean;
  /** Whether picking a value from a cell's list raises `onChanged`. */
  picksRaiseChanges: boolean;
  /** Whether freezing panes of a sheet makes it the active one. */
  freezingActivates: boolean;
  /** Whether a conditional format that overlaps another can be deleted through the whole sheet's range. */
  overlappingRulesDeletable: boolean;
}

/** An Excel in English or Spanish with nothing unusual around it. */
export const ORDINARY_CIRCUMSTANCES: Readonly<Circumstances> = {
  listSeparator: ',',
  localizedNames: false,
  otherWorkbookInFront: false,
  hasPrinter: true,
  longestRuleFormula: 8192,
  documentUrl: 'address',
  dialogMessages: 'received',
  specialCellsOnProtectedSheets: true,
  picksRaiseChanges: true,
  freezingActivates: false,
  overlappingRulesDeletable: true,
};

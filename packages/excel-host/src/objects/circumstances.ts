/**
 * The settings of a machine, and states and faults of an Excel, that change its answers. They can be changed while the
 * host runs (`host.circumstances`). `coverage/circumstances.ts` explains each with its source.
 */
export interface Circumstances {
  /** Windows' list separator. */
  listSeparator: ',' | ';';
  /** Whether the formulas of names are returned in the user's language. */
  localizedNames: boolean;
  /** Whether another workbook is in front of this one. */
  otherWorkbookInFront: boolean;
  /** Whether the computer has a printer. */
  hasPrinter: boolean;
  /** The longest formula of a conditional format, in characters. */
  longestRuleFormula: number;
  /** The value of `Office.context.document.url`: the file's address, or one of the values for a file without one. */
  documentUrl: 'address' | 'empty' | 'null' | 'undefined';
  /**
   * Whether the page in a dialog can register for messages: its call is never answered (`silent`), or fails
   * (`refused`).
   */
  dialogMessages: 'received' | 'silent' | 'refused';
  /** Whether special cells can be searched on a protected sheet. */
  specialCellsOnProtectedSheets: boolean;
  /** Whether picking a value from a cell's list raises `onChanged`. */
  picksRaiseChanges: boolean;
  /** Whether freezing panes of a sheet activates it. */
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

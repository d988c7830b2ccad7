import type { HeadingDoubt } from '../plan/heading/find-heading';
import type { ColumnKey } from '../plan/improvement-plan';

/** Reasons why the add-in, the command line or the sandbox couldn't do what was asked. */
export const ERROR_CODES = [
  'no-plan',
  'empty-workbook',
  'sheet-missing',
  'sheet-hidden',
  'sheet-not-plan',
  'plan-hidden',
  'protected-sheet',
  'filtered-sheet',
  'marks-stay',
  'other-workbook',
  'last-visible-sheet',
  'cell-edit-mode',
  'access-denied',
  'too-old',
  'too-large',
  'too-many-accepted',
  'host-failed',
  'file-not-found',
  'not-a-workbook',
  'encrypted',
  'legacy-xls',
  'binary-xlsb',
  'ods',
  'strict-ooxml',
  'damaged',
  'file-too-large',
] as const;

/** A stable code, independent of the language. */
export type ErrorCode = (typeof ERROR_CODES)[number];

/** A table that may be the plan. */
export interface SeenTable {
  readonly sheet: string;
  /** The sheet's rows of its heading, from 0. */
  readonly headingRows: readonly number[];
  /** The columns recognized, in the sheet's order. */
  readonly columns: readonly ColumnKey[];
  readonly doubt: HeadingDoubt;
}

/** Details for an error's text; every text also works without them. */
export interface ErrorFacts {
  readonly sheet?: string;
  /** The file's name as the user entered it. */
  readonly file?: string;
  /** The table that comes closest to a plan. */
  readonly seen?: SeenTable;
  /** How to say that it is the plan, if that isn't done in the pane. */
  readonly way?: string;
}

/** An error's text: at least two sentences, which also read well joined on one line. */
export interface ErrorText {
  readonly happened: string;
  /** What the user can do next. */
  readonly next: string;
}

export type ErrorWords = Readonly<Record<ErrorCode, (facts: ErrorFacts) => ErrorText>>;

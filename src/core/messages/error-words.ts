/** What can keep the add-in, the command line or the sandbox from doing what was asked. */
export const ERROR_CODES = [
  'no-plan',
  'empty-workbook',
  'sheet-missing',
  'sheet-not-plan',
  'protected-sheet',
  'filtered-sheet',
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

/** A stable name for what went wrong. */
export type ErrorCode = (typeof ERROR_CODES)[number];

/** What an error's text may name; each text reads well without them. */
export interface ErrorFacts {
  /** A sheet's name. */
  readonly sheet?: string;
  /** A file's name, as the user gave it. */
  readonly file?: string;
}

/** An error as a person reads it: two sentences or more, that make sense in this order in one line. */
export interface ErrorText {
  readonly happened: string;
  /** What to do next. */
  readonly next: string;
}

/** What is said of each error. */
export type ErrorWords = Readonly<Record<ErrorCode, (facts: ErrorFacts) => ErrorText>>;

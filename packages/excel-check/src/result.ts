import type { Surroundings } from 'excel-host/conformance';
import type { Answers } from './check';

const FORMAT = 'excel-check';

/** Raised when a result can't be read by an older version. */
const VERSION = 1;

/** What an Excel says of itself. */
export interface ExcelFacts {
  readonly platform: string;
  readonly version: string;
  /** Language tags: of the menus, and of numbers and dates. */
  readonly displayLanguage: string;
  readonly contentLanguage: string;
  /** The newest ExcelApi set that it has. */
  readonly newestSet: string;
}

/** What an Excel answered, as it is stored in a file. */
export interface ExcelResult {
  readonly format: typeof FORMAT;
  readonly version: typeof VERSION;
  /** An ISO day. */
  readonly takenOn: string;
  readonly excel: ExcelFacts;
  readonly surroundings: Surroundings;
  readonly answers: Answers;
}

export type ResultFault = 'not-a-result' | 'cut-off' | 'other-version';

/** A file that can't be used as a result. */
export class ResultError extends Error {
  override readonly name = 'ResultError';

  constructor(readonly fault: ResultFault) {
    super(`The file is no result: ${fault}`);
  }
}

export function makeResult(parts: Omit<ExcelResult, 'format' | 'version'>): ExcelResult {
  return { format: FORMAT, version: VERSION, ...parts };
}

const TEXTS = {
  excel: ['platform', 'version', 'displayLanguage', 'contentLanguage', 'newestSet'],
  surroundings: ['language', 'fileName', 'fontName'],
} as const;
const NUMBERS = ['fontSize', 'columnWidth', 'rowHeight'] as const;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function isWhole(value: Readonly<Record<string, unknown>>): boolean {
  const { takenOn, excel, surroundings, answers } = value;
  return (
    typeof takenOn === 'string' &&
    /^\d{4}-\d\d-\d\d$/.test(takenOn) &&
    isRecord(answers) &&
    isRecord(excel) &&
    isRecord(surroundings) &&
    TEXTS.excel.every((name) => typeof excel[name] === 'string') &&
    TEXTS.surroundings.every((name) => typeof surroundings[name] === 'string') &&
    NUMBERS.every((name) => typeof surroundings[name] === 'number')
  );
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ResultError(text.includes(`"${FORMAT}"`) ? 'cut-off' : 'not-a-result');
  }
}

/**
 * Reads the text of a result.
 *
 * @throws {@link ResultError}
 */
export function readResult(text: string): ExcelResult {
  const value = parse(text.replace(/^\uFEFF/, ''));
  if (!isRecord(value) || value['format'] !== FORMAT) throw new ResultError('not-a-result');
  if (value['version'] !== VERSION) throw new ResultError('other-version');
  if (!isWhole(value)) throw new ResultError('cut-off');
  return value as unknown as ExcelResult;
}

import { ExcelHost, startOffice, type HostOptions } from '../../src/node';
import { partsOf } from '../../testing/parts';
import { disorderOf } from './schema-order';
import { expectedIn, seenIn, type ConformanceCase, type Run, type Surroundings } from '../../conformance/case';

/** The Excel of every case: on 15 September 2024, in Spanish. */
export const CONFORMANCE_HOST = { today: () => 45_550, displayLanguage: 'es-DO' } as const satisfies HostOptions;

/** A new workbook of that Excel. */
export const EMBEDDED_SURROUNDINGS: Surroundings = {
  language: CONFORMANCE_HOST.displayLanguage,
  fileName: 'Book1.xlsx',
  fontName: 'Calibri',
  fontSize: 11,
  columnWidth: 48,
  rowHeight: 15,
};

/** The result of a case, and of reading the file after it; undefined if the case doesn't check that. */
export interface Outcome {
  readonly gives: unknown;
  readonly afterSaving?: unknown;
  /** Whether the file contains the expected text. */
  readonly inFile?: boolean;
  /** Elements of the file that aren't in the schema's order; expected to be empty. */
  readonly disorder: readonly string[];
}

export function expectedOf(one: ConformanceCase): Outcome {
  const { afterSaving, inFile } = one;
  return {
    gives: expectedIn(one, EMBEDDED_SURROUNDINGS),
    disorder: [],
    ...(afterSaving === undefined ? {} : { afterSaving: afterSaving.gives }),
    ...(inFile === undefined ? {} : { inFile: true }),
  };
}

/** Runs a case with the real office.js in a new workbook. */
export async function outcomeOf({ run, afterSaving, inFile }: ConformanceCase): Promise<Outcome> {
  const host = ExcelHost.empty(CONFORMANCE_HOST);
  const gives = await see(host, run);
  const saved = host.save();
  return {
    gives,
    disorder: disorderOf(partsOf(saved)),
    ...(afterSaving === undefined
      ? {}
      : { afterSaving: await see(ExcelHost.open(saved, CONFORMANCE_HOST), afterSaving.read) }),
    ...(inFile === undefined ? {} : { inFile: inFile.holds.test(partsOf(saved).get(inFile.part) ?? '') }),
  };
}

async function see(host: ExcelHost, run: Run): Promise<unknown> {
  const office = await startOffice(host);
  try {
    return await seenIn(office.Excel, run);
  } finally {
    office.stop();
  }
}

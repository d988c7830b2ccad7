import { ExcelHost, startOffice, type HostOptions } from '../../src/node';
import { partsOf } from '../../testing/parts';
import { disorderOf } from './schema-order';
import { seenIn, type ConformanceCase, type Run } from './case';

/** The Excel that every case runs in: 15 September 2024, in Spanish. */
export const CONFORMANCE_HOST = { today: () => 45_550, displayLanguage: 'es-DO' } as const satisfies HostOptions;

/** What there was to see in a case, and in the file that it left; undefined where it doesn't look at that. */
export interface Outcome {
  readonly gives: unknown;
  readonly kept?: unknown;
  /** Whether the file holds what it must. */
  readonly inFile?: boolean;
  /** Where the file's elements are out of the schema's order: nowhere. */
  readonly disorder: readonly string[];
}

/** What there must be to see. */
export function expectedOf({ gives, kept, inFile }: ConformanceCase): Outcome {
  return {
    gives,
    disorder: [],
    ...(kept === undefined ? {} : { kept: kept.gives }),
    ...(inFile === undefined ? {} : { inFile: true }),
  };
}

/** Runs a case over the real office.js, in a new workbook. */
export async function outcomeOf({ run, kept, inFile }: ConformanceCase): Promise<Outcome> {
  const host = ExcelHost.empty(CONFORMANCE_HOST);
  const gives = await see(host, run);
  const saved = host.save();
  return {
    gives,
    disorder: disorderOf(partsOf(saved)),
    ...(kept === undefined ? {} : { kept: await see(ExcelHost.open(saved, CONFORMANCE_HOST), kept.read) }),
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

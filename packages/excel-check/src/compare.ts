import { ExcelHost, startOffice, type Circumstances } from 'excel-host/node';
import type { Surroundings } from 'excel-host/conformance';
import { isSame, verdictOf, type Check } from './check';
import { circumstancesOf } from './questions';
import type { ExcelResult } from './result';
import { runChecks } from './run-checks';

/** An answer of Excel's that the embedded Excel doesn't give. */
export interface Difference {
  readonly id: string;
  readonly excel: unknown;
  readonly embedded: unknown;
}

export interface Comparison {
  /** In which the embedded Excel answered: those that the result tells of. */
  readonly circumstances: Partial<Circumstances>;
  readonly differences: readonly Difference[];
  /** How many answers are the same. */
  readonly same: number;
  /** Checks that Excel didn't support. */
  readonly unsupported: readonly string[];
  /** Checks that the result lacks, because its run was stopped or it is older than they are. */
  readonly missing: readonly string[];
  /** Answers to checks that aren't there any more. */
  readonly unknown: readonly string[];
}

/** Whether two Excels agree: they answer the same, or each as is expected in its surroundings. */
function agree(check: Check, [mine, here]: Answered, [other, there]: Answered): boolean {
  return (
    isSame(mine, other) || [verdictOf(check, mine, here), verdictOf(check, other, there)].every((v) => v === 'same')
  );
}

type Answered = readonly [answer: unknown, surroundings: Surroundings];

/** Runs the checks of a result in the embedded Excel, in the result's circumstances, and compares the answers. */
export async function compareWithEmbedded(result: ExcelResult, checks: readonly Check[]): Promise<Comparison> {
  const { answers, excel, surroundings } = result;
  const circumstances = circumstancesOf(checks, answers);
  const asked = checks.filter(({ id }) => id in answers);
  const isUnsupported = (check: Check) => verdictOf(check, answers[check.id], surroundings) === 'unsupported';
  const supported = asked.filter((check) => !isUnsupported(check));
  const embedded = await runInEmbedded(supported, {
    displayLanguage: excel.displayLanguage,
    fileName: surroundings.fileName,
    circumstances,
  });
  const differing = supported.filter(
    (check) => !agree(check, [answers[check.id], surroundings], [embedded.answers[check.id], embedded.surroundings]),
  );
  const known = new Set(checks.map(({ id }) => id));
  return {
    circumstances,
    differences: differing.map(({ id }) => ({ id, excel: answers[id], embedded: embedded.answers[id] })),
    same: supported.length - differing.length,
    unsupported: asked.filter(isUnsupported).map(({ id }) => id),
    missing: checks.filter(({ id }) => !(id in answers)).map(({ id }) => id),
    unknown: Object.keys(answers).filter((id) => !known.has(id)),
  };
}

type EmbeddedOptions = Parameters<typeof ExcelHost.empty>[0];

/** Runs checks in a new workbook of the embedded Excel. */
export async function runInEmbedded(checks: readonly Check[], options: EmbeddedOptions) {
  const office = await startOffice(ExcelHost.empty(options));
  const { Excel, Office, OfficeExtension } = office;
  // Jobs of an add-in find them where they are in a page.
  Object.assign(globalThis, { Excel, Office, OfficeExtension });
  try {
    const run = await runChecks(Excel, checks, { language: Office.context.displayLanguage });
    if (run.fault !== undefined) throw new Error('The embedded Excel broke off.', { cause: run.fault });
    return run;
  } finally {
    office.stop();
    for (const name of ['Excel', 'Office', 'OfficeExtension']) Reflect.deleteProperty(globalThis, name);
  }
}

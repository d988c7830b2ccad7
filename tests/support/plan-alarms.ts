import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ExcelHost } from 'excel-host/node';
import { withOffice } from '../../src/cli/with-office';
import { dayOfIso } from '../../src/core/plan/day';
import type { Severity } from '../../src/core/rules/rule';
import { PlanError } from '../../src/excel/plan-error';
import { reviewPlan } from '../../src/excel/review/review-plan';
import { PLANS } from './plans';

/** What `plans.tsv` says of a workbook that must be refused. */
const NO_PLAN = 'no plan';

/** A plan's findings as a person judged them. Tips aren't labelled. */
interface LabelledPlan {
  readonly plan: string;
  readonly asOf: string;
  /** `rule@cell`, or `rule@column` for the whole plan; `null` if the workbook must be refused. */
  readonly expected: ReadonlySet<string> | null;
  /** Findings that may be reported or not. */
  readonly optional: ReadonlySet<string>;
}

/** How the review of a plan compares with its labels. */
export interface PlanAlarms {
  readonly plan: string;
  /** The number of true findings by severity. */
  readonly right: Readonly<Record<Severity, number>>;
  /** False findings, as `rule@cell`. */
  readonly wrong: Readonly<Record<Severity, readonly string[]>>;
  /** Labelled findings that weren't reported. `no plan` or `a plan` if the workbook itself was judged wrongly. */
  readonly missed: readonly string[];
}

function labelsIn(text: string): readonly string[] {
  if (text === '-' || text === NO_PLAN) return [];
  return text.split('; ').flatMap((part) => {
    const [rule = '', places = ''] = part.split('@');
    return places.split(',').map((place) => `${rule}@${place}`);
  });
}

/** The lines of `plans.tsv`. */
export function labelledPlans(): readonly LabelledPlan[] {
  const lines = readFileSync(path.join(PLANS, 'labelled/plans.tsv'), 'utf8').trim().split('\n').slice(1);
  return lines.map((line) => {
    const [plan = '', asOf = '', findings = ''] = line.split('\t');
    const labels = labelsIn(findings);
    const optional = labels.filter((label) => label.startsWith('?')).map((label) => label.slice(1));
    return {
      plan,
      asOf,
      expected: findings === NO_PLAN ? null : new Set(labels.filter((label) => !label.startsWith('?'))),
      optional: new Set(optional),
    };
  });
}

/** Reviews a labelled plan as the command line does and compares. */
export async function planAlarms({ plan, asOf, expected, optional }: LabelledPlan): Promise<PlanAlarms> {
  const right = { error: 0, warning: 0, advice: 0 };
  const wrong: Record<Severity, string[]> = { error: [], warning: [], advice: [] };
  const day = dayOfIso(asOf);
  if (day === null) throw new Error(`asOf is no day: ${asOf}`);
  const host = ExcelHost.open(new Uint8Array(readFileSync(path.join(PLANS, `${plan}.xlsx`))));
  const review = await withOffice(host, () => reviewPlan({ asOf: { day, followsToday: false } })).catch(
    (error: unknown) => {
      if (error instanceof PlanError) return null;
      throw error;
    },
  );
  if (review === null || expected === null) {
    const isRight = (review === null) === (expected === null);
    return { plan, right, wrong, missed: isRight ? [] : [expected === null ? NO_PLAN : 'a plan'] };
  }
  const seen = new Set<string>();
  for (const { rule, severity, cell, column } of review.findings) {
    if (severity === 'advice') continue;
    const label = `${rule}@${cell ?? column ?? 'plan'}`;
    seen.add(label);
    if (expected.has(label) || optional.has(label)) right[severity]++;
    else wrong[severity].push(label);
  }
  return { plan, right, wrong, missed: [...expected].filter((label) => !seen.has(label)) };
}

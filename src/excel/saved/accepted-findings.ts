import type { Day } from '../../core/plan/day';
import { acceptancesOf } from '../../core/rules/accepted/accept-findings';
import { MAX_ACCEPTED, type Acceptance } from '../../core/rules/accepted/acceptance';
import type { Finding } from '../../core/rules/finding';
import { acceptedKey } from './accepted-key';
import { AT_ONCE, type Pace } from '../pace';
import { PlanError } from '../plan-error';
import type { Review } from '../review/review-plan';
import { runExcel } from '../run-excel';

/**
 * Saves in the workbook that findings are accepted, and why, in one round trip. The plan is not touched. A finding that is already
 * accepted gets the new reason.
 *
 * @throws a `PlanError` `too-many-accepted` if the workbook would store more than {@link MAX_ACCEPTED}. `Cancelled` by its
 * pace, before anything is saved.
 */
export async function acceptFindings(
  { plan, findings, accepted, acceptances }: Pick<Review, 'plan' | 'findings' | 'accepted' | 'acceptances'>,
  chosen: readonly Finding[],
  reason: string,
  acceptedOn: Day,
  pace: Pace = AT_ONCE,
): Promise<readonly Acceptance[]> {
  const all = [...findings, ...accepted.map(({ finding }) => finding)];
  const added = acceptancesOf(plan, all, chosen, reason, acceptedOn);
  await pace.pause('check', 0.5);
  const keys = new Set([...acceptances, ...added].map(acceptedKey));
  if (keys.size > MAX_ACCEPTED) throw new PlanError('too-many-accepted');
  // An earlier acceptance may have another key, from when its row had other contents.
  const before = accepted.filter(({ finding }) => chosen.includes(finding)).map(({ acceptance }) => acceptance);
  await runExcel(async (context) => {
    const { settings } = context.workbook;
    for (const acceptance of before) settings.getItemOrNullObject(acceptedKey(acceptance)).delete();
    for (const acceptance of added) settings.add(acceptedKey(acceptance), acceptance);
    await context.sync();
  });
  return added;
}

/** Deletes acceptances in one round trip, so that their findings are open again; missing ones are ignored. */
export async function withdrawAcceptances(acceptances: readonly Acceptance[]): Promise<void> {
  await runExcel(async (context) => {
    const { settings } = context.workbook;
    for (const acceptance of acceptances) settings.getItemOrNullObject(acceptedKey(acceptance)).delete();
    await context.sync();
  });
}

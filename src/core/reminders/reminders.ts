import { sheetOf } from '../plan/plan-parts';
import { rowNumber } from '../plan/sheet-row';
import { withSheet } from '../messages/place-names';
import type { Language } from '../messages/language';
import { oneLine } from '../messages/quote';
import { REMINDER_WORDS } from '../messages/reminder-words';
import { actionTitle } from '../plan/rows/action-title';
import type { ImprovementAction, ImprovementPlan } from '../plan/improvement-plan';
import type { AsOf } from '../schedule/as-of';
import type { ActionSituation, Schedule, Situation } from '../schedule/situation';
import { groupByOwner, ownersOf, type OwnerGroup } from '../summary/sheets/group-by-owner';

export interface RemindedPlan {
  readonly plan: ImprovementPlan;
  readonly schedule: Schedule;
  readonly asOf: AsOf;
}

/** A letter to one owner about overdue actions and those due soon. */
export interface Reminder {
  /** The preferred variant of the name; `null` for actions without an owner. */
  readonly owner: string | null;
  readonly overdue: number;
  readonly dueSoon: number;
  /** The owner's open actions with an end date, the earliest first. */
  readonly open: readonly ActionSituation[];
  /** An e-mail's subject. */
  readonly subject: string;
  /** Plain text with line breaks. */
  readonly text: string;
}

/** The maximum length, in characters, of an action, an owner or a plan's title in a letter. */
export const MAX_TITLE_LENGTH = 200;

const OPEN: readonly Situation[] = ['overdue', 'due-soon', 'in-progress', 'upcoming'];

/**
 * A reminder for each owner with overdue actions or actions due soon, sorted by name; actions without an owner come
 * last. A shared action is in the reminder of each owner and names the others. Empty if nothing is overdue or due soon.
 *
 * @param institution Signs the letters; `''` if unknown.
 */
export function reminders(about: RemindedPlan, language: Language, institution: string): readonly Reminder[] {
  return groupByOwner(about.schedule, about.plan).flatMap((group) => {
    const overdue = byLateness(group, 'overdue');
    const dueSoon = byLateness(group, 'due-soon');
    const counts = { overdue: overdue.length, dueSoon: dueSoon.length };
    if (overdue.length + dueSoon.length === 0) return [];
    const subject = REMINDER_WORDS[language].letter.subject(counts);
    const text = letter(group.owner, overdue, dueSoon, about, language, institution);
    return [{ owner: group.owner, ...counts, open: openActions(group), subject, text }];
  });
}

/** The group's actions in a situation, the longest overdue or the soonest due first. */
function byLateness({ situations }: OwnerGroup, wanted: Situation): readonly ActionSituation[] {
  return situations
    .filter(({ situation }) => situation === wanted)
    .sort((a, b) => (b.days ?? 0) - (a.days ?? 0) || a.action.row - b.action.row);
}

function openActions({ situations }: OwnerGroup): readonly ActionSituation[] {
  const endOf = ({ action: { end } }: ActionSituation) => (end.kind === 'date' ? end.day : 0);
  return situations
    .filter(({ situation, action }) => OPEN.includes(situation) && action.end.kind === 'date')
    .sort((a, b) => endOf(a) - endOf(b) || a.action.row - b.action.row);
}

/** What letters call the plan. */
export function titleOf({ title, sheet }: ImprovementPlan): string {
  return title === '' ? sheet : title;
}

/** What letters call an action. */
export function nameOf({ number, row }: ImprovementAction, plan: ImprovementPlan, language: Language): string {
  const { letter: words } = REMINDER_WORDS[language];
  const name = number === null ? words.row(rowNumber(row)) : words.action(number);
  return withSheet(sheetOf(plan, row).sheet, name);
}

function letter(
  owner: string | null,
  overdue: readonly ActionSituation[],
  dueSoon: readonly ActionSituation[],
  about: RemindedPlan,
  language: Language,
  institution: string,
): string {
  const { letter: words, day } = REMINDER_WORDS[language];
  const { plan, asOf } = about;
  const title = oneLine(titleOf(plan), MAX_TITLE_LENGTH);
  const list = (heading: string, actions: readonly ActionSituation[]) =>
    actions.length === 0 ? [] : ['', heading, ...actions.map((action) => line(action, owner, about, language))];
  return [
    ...(owner === null ? [] : [words.greeting(oneLine(owner, MAX_TITLE_LENGTH)), '']),
    (owner === null ? words.introNobody : words.intro)(title, day(asOf.day)),
    ...list(words.overdue(overdue.length), overdue),
    ...list(words.dueSoon(dueSoon.length), dueSoon),
    '',
    owner === null ? words.closeNobody : words.close,
    '',
    ...words.signature(oneLine(institution, MAX_TITLE_LENGTH)),
  ].join('\n');
}

function line(judged: ActionSituation, owner: string | null, { plan, asOf }: RemindedPlan, language: Language): string {
  const { letter: words, day } = REMINDER_WORDS[language];
  const { action, days } = judged;
  const which = nameOf(action, plan, language);
  const others = ownersOf(judged, plan)
    .filter((other) => other !== owner)
    .map((other) => oneLine(other, MAX_TITLE_LENGTH));
  const sentences = [
    ...(action.end.kind === 'date' && days !== null
      ? [days > 0 ? words.ended(day(action.end.day), days) : words.ends(day(action.end.day), -days, asOf.followsToday)]
      : []),
    ...(others.length > 0 ? [words.sharedWith(others)] : []),
  ];
  return `• ${which}: ${oneLine(actionTitle(action), MAX_TITLE_LENGTH) || words.noText}\n  ${sentences.join(' ')}`;
}

import { fingerprint } from '../history/fingerprint';
import type { Language } from '../messages/language';
import { oneLine } from '../messages/quote';
import { REMINDER_WORDS } from '../messages/reminder-words';
import { isoDay, type Day } from '../plan/day';
import type { ImprovementAction, ImprovementPlan } from '../plan/improvement-plan';
import { actionTitle } from '../plan/rows/action-title';
import { hashText } from '../plan/text/hash-text';
import { plain } from '../plan/text/plain-text';
import type { ActionSituation } from '../schedule/situation';
import { calendarLines, calendarText } from './calendar-text';
import { MAX_TITLE_LENGTH, nameOf, titleOf, type Reminder } from './reminders';

/** Identifies each action's date in calendars, so that a later file replaces it instead of adding another. */
function idsOf(plan: ImprovementPlan): ReadonlyMap<ImprovementAction, string> {
  const ofPlan = hashText(plain(titleOf(plan))).toString(36);
  const uses = new Map<string, number>();
  return new Map(
    plan.actions.map((action) => {
      const id = fingerprint(action)
        .map((hash) => hash.toString(36))
        .join('-');
      const count = (uses.get(id) ?? 0) + 1;
      uses.set(id, count);
      // Actions with the same text are told apart by their order.
      return [action, `${ofPlan}-${id}${count === 1 ? '' : `-${count}`}@plan-de-mejora`];
    }),
  );
}

const dateOf = (day: Day) => isoDay(day).replaceAll('-', '');

/** A week before, at the beginning of the day. */
const ALARM = '-P7D';

function eventOf(
  { action, situation }: ActionSituation,
  id: string,
  { owner }: Reminder,
  plan: ImprovementPlan,
  language: Language,
  stamp: string,
): readonly string[] {
  const { calendar, letter } = REMINDER_WORDS[language];
  if (action.end.kind !== 'date') return [];
  const { day } = action.end;
  const title = calendarText(
    calendar.due(nameOf(action, plan, language), oneLine(actionTitle(action), MAX_TITLE_LENGTH) || letter.noText),
  );
  const about = calendar.about(oneLine(titleOf(plan), MAX_TITLE_LENGTH), oneLine(owner ?? '', MAX_TITLE_LENGTH));
  const alarm = ['BEGIN:VALARM', 'ACTION:DISPLAY', `DESCRIPTION:${title}`, `TRIGGER:${ALARM}`, 'END:VALARM'];
  return [
    'BEGIN:VEVENT',
    `UID:${id}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${dateOf(day)}`,
    `DTEND;VALUE=DATE:${dateOf(day + 1)}`,
    `SUMMARY:${title}`,
    `DESCRIPTION:${calendarText(about)}`,
    // A date to keep in mind doesn't make anyone unavailable.
    'TRANSP:TRANSPARENT',
    ...(situation === 'overdue' ? [] : alarm),
    'END:VEVENT',
  ];
}

/**
 * A calendar file with the end dates of an owner's open actions, as in RFC 5545.
 *
 * @param stamp When the file is made, in UTC, such as `20240915T120000Z`.
 */
export function calendarFile(reminder: Reminder, plan: ImprovementPlan, language: Language, stamp: string): string {
  const ids = idsOf(plan);
  const events = reminder.open.flatMap((judged) =>
    eventOf(judged, ids.get(judged.action) ?? '', reminder, plan, language, stamp),
  );
  return calendarLines([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Plan de Mejora//Plan de Mejora//${language.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    ...events,
    'END:VCALENDAR',
  ]);
}

/** A name for the file that every system allows. */
export function calendarFileName({ owner }: Reminder, language: Language): string {
  const words = plain(owner ?? '').match(/[a-z0-9]+/g) ?? [];
  const name = words.join('-').slice(0, 40).replace(/-+$/, '');
  return `${REMINDER_WORDS[language].calendar.file}${name === '' ? '' : `-${name}`}.ics`;
}

import type { Day } from '../../core/plan/day';
import { oneAfterAnother } from '../../excel/one-after-another';
import type { readReminderBook, saveContact, saveInstitution } from '../../excel/saved/reminder-book';

/** Operations on Excel that these tasks use. */
export interface ReminderExcel {
  readonly readReminderBook: typeof readReminderBook;
  readonly saveContact: typeof saveContact;
  readonly saveInstitution: typeof saveInstitution;
}

/** What reminders need of the workbook and the clock. All reject as Excel does. */
export interface ReminderTasks extends ReminderExcel {
  readonly today: () => Day;
}

export function reminderTasks(excel: ReminderExcel, today: () => Day): ReminderTasks {
  return {
    today,
    readReminderBook: excel.readReminderBook,
    saveContact: (contact) => oneAfterAnother(() => excel.saveContact(contact)),
    saveInstitution: (name) => oneAfterAnother(() => excel.saveInstitution(name)),
  };
}

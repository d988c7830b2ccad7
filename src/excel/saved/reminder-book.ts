import { hashText } from '../../core/plan/text/hash-text';
import { isEmptyContact, parseContact, type Contact } from '../../core/reminders/contact';
import { ownerKey } from '../../core/rules/text/owner-variants';
import { runExcel } from '../run-excel';

/**
 * The prefix of contacts among the workbook's settings. Each has its own setting, so that co-authors don't overwrite
 * each other's.
 */
const CONTACT_PREFIX = 'plan-mejora-contacto:';

/** The setting with the name that signs reminders. */
const INSTITUTION_KEY = 'plan-mejora-institucion';

export interface ReminderBook {
  /** `''` if unknown. */
  readonly institution: string;
  readonly contacts: readonly Contact[];
}

function contactKey({ owner }: Contact): string {
  return `${CONTACT_PREFIX}${hashText(ownerKey(owner)).toString(36)}`;
}

/** Reads what the workbook remembers for reminders, in two round trips. */
export async function readReminderBook(): Promise<ReminderBook> {
  return runExcel(async (context) => {
    const { settings } = context.workbook;
    const keys = settings.load('items/key');
    const institution = settings.getItemOrNullObject(INSTITUTION_KEY).load('value');
    await context.sync();
    // Other settings may be long.
    const saved = keys.items.filter(({ key }) => key.startsWith(CONTACT_PREFIX)).map((item) => item.load('value'));
    if (saved.length > 0) await context.sync();
    const name: unknown = institution.isNullObject ? '' : institution.value;
    return {
      institution: typeof name === 'string' ? name : '',
      contacts: saved.flatMap(({ value }) => parseContact(value) ?? []),
    };
  });
}

/** Saves a contact in the workbook, in one round trip; an empty one is deleted. */
export async function saveContact(contact: Contact): Promise<void> {
  await saveSetting(contactKey(contact), isEmptyContact(contact) ? null : contact);
}

/** Saves the name that signs reminders; an empty one is deleted. */
export async function saveInstitution(name: string): Promise<void> {
  await saveSetting(INSTITUTION_KEY, name === '' ? null : name);
}

async function saveSetting(key: string, value: unknown): Promise<void> {
  await runExcel(async (context) => {
    const { settings } = context.workbook;
    if (value === null) settings.getItemOrNullObject(key).delete();
    else settings.add(key, value);
    await context.sync();
  });
}

import type { ImprovementPlan } from '../plan/improvement-plan';
import { ownerKey, variantsToReplace } from '../rules/text/owner-variants';

/** What the workbook remembers of an owner: where to write to, and when that was last done. */
export interface Contact {
  /** As the plan called the owner then; `''` for actions without an owner. */
  readonly owner: string;
  /** One e-mail address, or several with `, ` between them; `''` if unknown. */
  readonly address: string;
  /** An ISO date such as `2024-09-15`; `null` if no reminder was sent. */
  readonly sentOn: string | null;
}

/** Parses a stored contact; `null` if it is invalid, because files are untrusted. */
export function parseContact(value: unknown): Contact | null {
  if (typeof value !== 'object' || value === null) return null;
  const { owner, address, sentOn }: Partial<Record<keyof Contact, unknown>> = value;
  if (typeof owner !== 'string' || typeof address !== 'string') return null;
  const read = readAddresses(address);
  const day = typeof sentOn === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(sentOn) ? sentOn : null;
  return { owner, address: read.wrong === null ? read.addresses.join(', ') : '', sentOn: day };
}

/** Whether there is nothing to remember. */
export function isEmptyContact({ address, sentOn }: Contact): boolean {
  return address === '' && sentOn === null;
}

/** The contact of an owner under any variant of the name; an empty one if there is none. */
export function contactOf(contacts: readonly Contact[], owner: string | null, plan: ImprovementPlan): Contact {
  const name = owner ?? '';
  const variants = [...variantsToReplace(plan)]
    .filter(([, preferred]) => preferred === name)
    .map(([written]) => written);
  for (const each of [name, ...variants]) {
    const found = contacts.find((contact) => ownerKey(contact.owner) === ownerKey(each));
    if (found) return found;
  }
  return { owner: name, address: '', sentOn: null };
}

/** The longest e-mail address, in characters: https://www.rfc-editor.org/errata/eid1690. */
const MAX_LENGTH = 254;

/** The most addresses of one owner: more would leave no room for a text in a link that opens a draft. */
const MAX_ADDRESSES = 5;

const ADDRESS = /^[^\s@<>()[\]\\,;:"]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+$/u;

export interface ReadAddresses {
  readonly addresses: readonly string[];
  /** The first part that isn't an address; `null` if all are. */
  readonly wrong: string | null;
}

/**
 * The e-mail addresses in a text that a person typed or pasted, separated by commas, semicolons or spaces.
 *
 * @example readAddresses('Ana Pérez <ana@map.gob.do>') // { addresses: ['ana@map.gob.do'], wrong: null }
 * @example readAddresses('ana@map') // { addresses: [], wrong: 'ana@map' }
 */
export function readAddresses(text: string): ReadAddresses {
  const named = [...text.matchAll(/<([^<>]*)>/g)].map(([, address = '']) => address.trim());
  const all = named.length > 0 ? named : text.split(/[\s,;]+/).filter((part) => part !== '');
  const isAddress = (part: string) => part.length <= MAX_LENGTH && ADDRESS.test(part);
  const addresses = [...new Set(all.filter(isAddress))];
  const wrong = all.find((part) => !isAddress(part)) ?? (addresses.length > MAX_ADDRESSES ? text : null);
  return { addresses, wrong };
}

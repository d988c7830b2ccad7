import type { Reminder } from '../../core/reminders/reminders';

/**
 * The longest address, in characters, that works everywhere: Internet Explorer's limit was 2,083
 * (https://support.microsoft.com/kb/208427).
 */
const LONGEST = 2_000;

/** A line break in a message: https://www.rfc-editor.org/rfc/rfc6068#section-5. */
const LINE_END = '%0D%0A';

/** Can't be encoded in an address. */
const LONE_SURROGATE = /\p{Surrogate}/gu;

export interface MailLink {
  readonly href: string;
  /** Whether the draft has the whole text; if not, it has none of it. */
  readonly isWhole: boolean;
}

const encode = (words: string) => encodeURIComponent(words.replace(LONE_SURROGATE, '\uFFFD'));

/**
 * A link that opens a draft of a reminder.
 *
 * @param address One or more e-mail addresses with `, ` between them.
 */
export function mailLink({ subject, text }: Pick<Reminder, 'subject' | 'text'>, address: string): MailLink {
  const to = address
    .split(', ')
    .map((each) => encode(each).replace('%40', '@'))
    .join(',');
  const href = `mailto:${to}?subject=${encode(subject)}`;
  const whole = `${href}&body=${text.split('\n').map(encode).join(LINE_END)}`;
  const isWhole = whole.length <= LONGEST;
  return { href: isWhole ? whole : href, isWhole };
}

import type { Reminder } from '../../core/summary/reminders';

/**
 * The longest address, in characters, that works everywhere: Internet Explorer's limit was 2,083
 * (https://support.microsoft.com/kb/208427).
 */
const LONGEST = 2_000;

/** A line break in a message: https://www.rfc-editor.org/rfc/rfc6068#section-5. */
const LINE_END = '%0D%0A';

/** Can't be encoded in an address. */
const LONE_SURROGATE = /\p{Surrogate}/gu;

/**
 * An address that opens a draft of a reminder without a recipient: plans contain names, not addresses. If the text is
 * too long, the draft has its first lines, followed by `cut`.
 */
export function mailLink({ subject, text }: Pick<Reminder, 'subject' | 'text'>, cut: string): string {
  const encode = (words: string) => encodeURIComponent(words.replace(LONE_SURROGATE, '\uFFFD'));
  const start = `mailto:?subject=${encode(subject)}&body=`;
  const lines = text.split('\n').map(encode);
  const whole = start + lines.join(LINE_END);
  if (whole.length <= LONGEST) return whole;
  const end = LINE_END + encode(cut);
  let link = start;
  for (const line of lines) {
    const longer = link === start ? start + line : link + LINE_END + line;
    if (longer.length + end.length > LONGEST) break;
    link = longer;
  }
  return link + end;
}

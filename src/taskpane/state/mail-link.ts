import type { Reminder } from '../../core/summary/reminders';

/** The longest address, in characters, that is sure to arrive: Internet Explorer took 2,083 (https://support.microsoft.com/kb/208427), and nothing promises more. */
const LONGEST = 2_000;

/** `%0D%0A` is a line's end in a message: https://www.rfc-editor.org/rfc/rfc6068#section-5. */
const LINE_END = '%0D%0A';

/** Half of a character, which no address can hold. */
const LONE_SURROGATE = /\p{Surrogate}/gu;

/**
 * An address that opens a draft with a reminder in it, to nobody: the plan knows names, not addresses. Of a text that is too long it holds
 * the first lines and, below them, `cut`.
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

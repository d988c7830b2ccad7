import { mailLink } from '../../../src/taskpane/state/mail-link';

const CUT = '… (sigue)';

/** Parses the address as a mail program does. */
function draft(link: string) {
  const [to, query = ''] = link.replace(/^mailto:/, '').split('?');
  const parts = Object.fromEntries(
    query.split('&').map((part) => part.split('=').map((coded) => decodeURIComponent(coded)) as [string, string]),
  );
  return { to, ...parts };
}

it('opens a draft without a recipient, with every character as it is', () => {
  const text = 'Compras:\n• Nº 1: 100 % & más? #1 = «sí»\n=1+1';
  expect(draft(mailLink({ subject: 'Plan: 1 vencida & más', text }, CUT))).toEqual({
    to: '',
    subject: 'Plan: 1 vencida & más',
    body: text.replaceAll('\n', '\r\n'),
  });
});

it('cuts a long text after a whole line, and says so', () => {
  const lines = Array.from({ length: 80 }, (_, line) => `• Nº ${line}: Acción de mejora`);
  const link = mailLink({ subject: 'Plan', text: lines.join('\n') }, CUT);
  expect(link.length).toBeLessThanOrEqual(2_000);
  const { body = '' } = draft(link) as { readonly body?: string };
  const shown = body.split('\r\n');
  expect(shown.at(-1)).toBe(CUT);
  expect(shown.slice(0, -1)).toEqual(lines.slice(0, shown.length - 1));
  expect(shown.length).toBeGreaterThan(20);
});

it('works if the first line alone is too long, and with half a surrogate pair', () => {
  expect(draft(mailLink({ subject: 'Plan', text: 'á'.repeat(5_000) }, CUT))).toMatchObject({ body: `\r\n${CUT}` });
  expect(draft(mailLink({ subject: 'Plan', text: 'a\uD83C' }, CUT))).toMatchObject({ body: 'a\uFFFD' });
});

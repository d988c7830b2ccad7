import { mailLink } from '../../../src/taskpane/state/mail-link';

/** Parses the address as a mail program does. */
function draft(link: string) {
  const [to, query = ''] = link.replace(/^mailto:/, '').split('?');
  const parts = Object.fromEntries(
    query.split('&').map((part) => part.split('=').map((coded) => decodeURIComponent(coded)) as [string, string]),
  );
  return { to, ...parts };
}

it('opens a draft to an address, with every character as it is', () => {
  const text = 'Compras:\n• Nº 1: 100 % & más? #1 = «sí»\n=1+1';
  const { href, isWhole } = mailLink({ subject: 'Plan: 1 vencida & más', text }, 'compras+plan@map.gob.do');
  expect(isWhole).toBe(true);
  expect(draft(href)).toEqual({
    to: 'compras%2Bplan@map.gob.do',
    subject: 'Plan: 1 vencida & más',
    body: text.replaceAll('\n', '\r\n'),
  });
});

it('may have several addresses', () => {
  const { href } = mailLink({ subject: 'Plan', text: 'a' }, 'uno@map.gob.do, dos@map.gob.do');
  expect(draft(href).to).toBe('uno@map.gob.do,dos@map.gob.do');
});

it.each([1_999, 20_000])('has nothing of a text that is too long (%i characters)', (length) => {
  const { href, isWhole } = mailLink({ subject: 'Plan', text: 'a'.repeat(length) }, 'compras@map.gob.do');
  expect(isWhole).toBe(false);
  expect(draft(href)).toEqual({ to: 'compras@map.gob.do', subject: 'Plan' });
});

it('is never longer than 2,000 characters', () => {
  for (let length = 1_850; length < 2_000; length++) {
    const { href, isWhole } = mailLink({ subject: 'Plan', text: 'a'.repeat(length) }, 'compras@map.gob.do');
    expect(href.length).toBeLessThanOrEqual(2_000);
    expect(isWhole).toBe(href.includes('body'));
  }
});

it('works with half a surrogate pair', () => {
  expect(draft(mailLink({ subject: 'Plan', text: 'a\uD83C' }, 'a@b.do').href)).toMatchObject({ body: 'a\uFFFD' });
});

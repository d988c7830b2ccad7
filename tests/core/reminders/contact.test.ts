import { contactOf, isEmptyContact, parseContact, readAddresses } from '../../../src/core/reminders/contact';
import { makeAction, makePlan } from '../rules/make-plan';

describe('addresses', () => {
  test.each<[string, readonly string[]]>([
    ['compras@map.gob.do', ['compras@map.gob.do']],
    ['  compras@map.gob.do ', ['compras@map.gob.do']],
    ['uno@map.gob.do; dos@map.gob.do', ['uno@map.gob.do', 'dos@map.gob.do']],
    ['uno@map.gob.do,uno@map.gob.do', ['uno@map.gob.do']],
    ['Ana Pérez <ana.perez@map.gob.do>; "Luis" <luis@map.gob.do>', ['ana.perez@map.gob.do', 'luis@map.gob.do']],
    ['peña@educación.gob.do', ['peña@educación.gob.do']],
    ['', []],
    [' ; ', []],
  ])('%j: %j', (text, addresses) => expect(readAddresses(text)).toEqual({ addresses, wrong: null }));

  test.each([
    ['compras', 'compras'],
    ['compras@map', 'compras@map'],
    ['compras@@map.gob.do', 'compras@@map.gob.do'],
    ['uno@map.gob.do; dos', 'dos'],
    ['Ana <ana@map>', 'ana@map'],
    ['a@map.gob.do?bcc=b@map.gob.do&x@', 'a@map.gob.do?bcc=b@map.gob.do&x@'],
    [`${'a'.repeat(20_000)}@map.gob.do`, `${'a'.repeat(20_000)}@map.gob.do`],
  ])('%j has a part that is none', (text, wrong) => expect(readAddresses(text).wrong).toBe(wrong));

  test('are at most five', () => {
    const many = Array.from({ length: 6 }, (_, at) => `a${at}@map.gob.do`).join(' ');
    expect(readAddresses(many).wrong).toBe(many);
  });
});

describe('a stored contact', () => {
  const contact = { owner: 'Compras', address: 'compras@map.gob.do', sentOn: '2024-09-15' };

  test('is read as it was saved', () => expect(parseContact(contact)).toEqual(contact));

  test.each([null, 7, {}, { owner: 1, address: '', sentOn: null }, { owner: 'Compras', address: null }])(
    '%j is none',
    (value) => expect(parseContact(value)).toBeNull(),
  );

  test('loses only what is invalid', () => {
    expect(parseContact({ ...contact, address: 'x?bcc=y' })).toEqual({ ...contact, address: '' });
    expect(parseContact({ ...contact, sentOn: 'ayer' })).toEqual({ ...contact, sentOn: null });
  });

  test('is empty without address and day', () => {
    expect(isEmptyContact({ owner: 'Compras', address: '', sentOn: null })).toBe(true);
    expect(isEmptyContact(contact)).toBe(false);
  });
});

test('an owner is found under every variant of the name', () => {
  const plan = makePlan(
    ['RRHH', 'Recursos Humanos', 'Compras'].map((owner, at) => makeAction(4 + at, { owners: [owner] })),
  );
  const saved = { owner: 'RRHH', address: 'rrhh@map.gob.do', sentOn: null };
  const nobody = { owner: '', address: 'plan@map.gob.do', sentOn: null };
  expect(contactOf([saved, nobody], 'Recursos Humanos', plan)).toBe(saved);
  expect(contactOf([saved, nobody], null, plan)).toBe(nobody);
  expect(contactOf([saved, nobody], 'Compras', plan)).toEqual({ owner: 'Compras', address: '', sentOn: null });
});

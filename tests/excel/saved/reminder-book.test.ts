import { differingParts, openOffice } from 'excel-host/testing';
import { readReminderBook, saveContact, saveInstitution } from '../../../src/excel/saved/reminder-book';
import { reviewPlan } from '../../../src/excel/review/review-plan';
import { asOf, sampleBytes } from '../../support/sample';

const compras = { owner: 'Compras', address: 'compras@map.gob.do', sentOn: null };
const rrhh = { owner: 'Recursos Humanos', address: 'rrhh@map.gob.do', sentOn: '2024-09-15' };

test('contacts and the signature travel with the workbook', async () => {
  const { host } = await openOffice(sampleBytes());
  await saveContact(compras);
  await saveContact(rrhh);
  await saveInstitution('Ministerio de Administración Pública');
  const reopened = await openOffice(host.save());
  const before = reopened.host.counters.requests;
  expect(await readReminderBook()).toEqual({
    institution: 'Ministerio de Administración Pública',
    contacts: [compras, rrhh],
  });
  expect(reopened.host.counters.requests - before).toBe(2);
  // They aren't taken for anything else.
  const { acceptances, settings } = await reviewPlan(asOf());
  expect({ acceptances, settings }).toEqual({ acceptances: [], settings: {} });
});

test('an owner has one contact, however the name is written', async () => {
  await openOffice(sampleBytes());
  await saveContact(compras);
  await saveContact({ ...compras, owner: 'COMPRAS', sentOn: '2024-09-16' });
  expect((await readReminderBook()).contacts).toEqual([{ ...compras, owner: 'COMPRAS', sentOn: '2024-09-16' }]);
});

test('what is emptied leaves no trace', async () => {
  const { host } = await openOffice(sampleBytes());
  await saveContact(compras);
  await saveInstitution('Ministerio');
  expect(differingParts(sampleBytes(), host.save())).not.toEqual([]);
  await saveContact({ ...compras, address: '' });
  await saveInstitution('');
  expect(differingParts(sampleBytes(), host.save())).toEqual([]);
});

test('a damaged contact is ignored', async () => {
  await openOffice(sampleBytes());
  await Excel.run(async (context) => {
    context.workbook.settings.add('plan-mejora-contacto:x', { owner: 7 });
    context.workbook.settings.add('plan-mejora-institucion', { no: 'text' });
    await context.sync();
  });
  expect(await readReminderBook()).toEqual({ institution: '', contacts: [] });
});

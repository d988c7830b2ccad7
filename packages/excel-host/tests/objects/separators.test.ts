import { openOffice } from '../../testing';

test.each([
  ['es-DO', '.', ','],
  ['es-ES', ',', '.'],
])('the separators of numbers in %s', async (displayLanguage, decimal, thousands) => {
  await openOffice(undefined, { displayLanguage });
  await Excel.run(async (context) => {
    const application = context.workbook.application.load('decimalSeparator, thousandsSeparator');
    await context.sync();
    expect([application.decimalSeparator, application.thousandsSeparator]).toEqual([decimal, thousands]);
  });
});

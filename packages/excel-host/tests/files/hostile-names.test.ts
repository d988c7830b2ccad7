import { failure, openOffice } from '../../testing/office';
import { workbookWithSheet } from '../../testing/made-files';

/** Properties that every JavaScript object has. */
const NAMES = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'] as const;

describe.each(NAMES)('the name %s', (name) => {
  test('works for a setting, a custom property, a defined name, a sheet and a table', async () => {
    const { host } = await openOffice();
    const seen = await Excel.run(async (context) => {
      const { workbook } = context;
      const missing = [
        workbook.settings.getItemOrNullObject(name),
        workbook.names.getItemOrNullObject(name),
        workbook.worksheets.getItemOrNullObject(name),
        workbook.tables.getItemOrNullObject(name),
        workbook.worksheets.getFirst().customProperties.getItemOrNullObject(name),
      ];
      await context.sync();
      workbook.settings.add(name, { [name]: 1 });
      workbook.names.add(`${name}_`, '=1');
      const sheet = workbook.worksheets.add(name);
      sheet.customProperties.add(name, 'value');
      sheet.tables.add(`'${name}'!A1:B2`, true).name = name;
      await context.sync();
      return missing.map(({ isNullObject }) => isNullObject);
    });
    expect(seen).toEqual([true, true, true, true, true]);
    await openOffice(host.save());
    await Excel.run(async (context) => {
      const { workbook } = context;
      const sheet = workbook.worksheets.getItem(name).load('name');
      const [property, table, defined] = [
        sheet.customProperties.getItem(name).load('value'),
        workbook.tables.getItem(name).load('name'),
        workbook.names.getItem(`${name}_`).load('value'),
      ];
      workbook.settings.load('items/key');
      await context.sync();
      expect([sheet.name, property.value, table.name, defined.value]).toEqual([name, 'value', name, 1]);
      expect(workbook.settings.items.map(({ key }) => key)).toEqual([name]);
    });
  });

  test('isn’t a property of a row', async () => {
    await openOffice();
    const error = await failure(
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getFirst().getRange('A1');
        const asked: unknown = JSON.parse(`{"${name}":true}`);
        range.getRowProperties(asked as Excel.RowPropertiesLoadOptions);
        await context.sync();
      }),
    );
    expect(error.code).toBe('NotImplemented');
  });

  test('isn’t a kind of filter', async () => {
    const filter = `<autoFilter ref="A1:B2"><filterColumn colId="0"><${name}><filter operator="${name}" val="5"/></${name}></filterColumn></autoFilter>`;
    await openOffice(workbookWithSheet(`<sheetData/>${filter}`));
    await Excel.run(async (context) => {
      const { autoFilter } = context.workbook.worksheets.getFirst();
      autoFilter.load('criteria');
      await context.sync();
      expect(autoFilter.criteria as unknown).toEqual([{ filterOn: 'Custom', criterion1: '5' }, null]);
    });
  });

  test('isn’t a member of an object', async () => {
    await openOffice();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst().load(`${name}, name`);
      await context.sync();
      expect(Object.keys(sheet.toJSON()).sort()).toEqual(['id', 'name']);
    });
  });
});

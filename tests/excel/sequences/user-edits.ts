import fc from 'fast-check';
import { bringToFront, type OpenBook } from './open-book';

/** What a person does in a workbook without the add-in. */
export interface UserEdit {
  readonly name: string;
  readonly edit: (context: Excel.RequestContext, plan: Excel.Worksheet) => void | Promise<void>;
}

/** The rows of the sample's actions as Excel numbers them. */
const row = fc.integer({ min: 5, max: 11 });

const TEXTS = ['', 'Recursos humanos', 'RRHH', '31/12/2024', 'feb-25', '=1+1', "'texto", '3', '3.1', '6) Área', 45_600];

const typed = fc
  .record({ row, column: fc.integer({ min: 0, max: 13 }), value: fc.constantFrom(...TEXTS) })
  .map(({ row, column, value }) => ({
    name: `types ${JSON.stringify(value)} in row ${row}, column ${column}`,
    edit: (_: Excel.RequestContext, plan: Excel.Worksheet) => {
      plan.getRangeByIndexes(row - 1, column, 1, 1).values = [[value]];
    },
  }));

const inserted = row.map((at) => ({
  name: `inserts row ${at}`,
  edit: (_: Excel.RequestContext, plan: Excel.Worksheet) => {
    plan.getRange(`${at}:${at}`).insert(Excel.InsertShiftDirection.down);
  },
}));

const deleted = row.map((at) => ({
  name: `deletes row ${at}`,
  edit: (_: Excel.RequestContext, plan: Excel.Worksheet) => {
    plan.getRange(`${at}:${at}`).delete(Excel.DeleteShiftDirection.up);
  },
}));

/** Excel's own sorting moves contents from row to row, and so does this. */
const sorted = fc.constant({
  name: 'turns the actions upside down',
  edit: async (context: Excel.RequestContext, plan: Excel.Worksheet) => {
    const range = plan.getRange('A5:M10').load('formulas,numberFormat');
    await context.sync();
    const [formulas, formats] = [range.formulas, range.numberFormat] as readonly (readonly unknown[][])[];
    range.numberFormat = [...(formats ?? [])].reverse();
    range.formulas = [...(formulas ?? [])].reverse();
  },
});

const ruled = row.map((at) => ({
  name: `adds a conditional format in row ${at}`,
  edit: (_: Excel.RequestContext, plan: Excel.Worksheet) => {
    const rule = plan.getRange(`A${at}:M${at}`).conditionalFormats.add(Excel.ConditionalFormatType.custom);
    rule.custom.rule.formula = `=$A${at}>${at}`;
    rule.custom.format.font.bold = true;
  },
}));

const renamed = fc.constantFrom('Plan 2024', 'Plan POA', "Plan d'acció").map((name) => ({
  name: `renames the plan to ${name}`,
  edit: (_: Excel.RequestContext, plan: Excel.Worksheet) => {
    plan.name = name;
  },
}));

const noted = fc.integer({ min: 1, max: 3 }).map((number) => ({
  name: `adds or deletes sheet Notas ${number}`,
  edit: async (context: Excel.RequestContext) => {
    const name = `Notas ${number}`;
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    await context.sync();
    if (sheet.isNullObject) context.workbook.worksheets.add(name).getRange('B2').values = [['Nota']];
    else sheet.delete();
  },
}));

export const userEdits: fc.Arbitrary<UserEdit> = fc.oneof(
  { arbitrary: typed, weight: 6 },
  { arbitrary: inserted, weight: 2 },
  { arbitrary: deleted, weight: 2 },
  { arbitrary: sorted, weight: 1 },
  { arbitrary: ruled, weight: 1 },
  { arbitrary: renamed, weight: 1 },
  { arbitrary: noted, weight: 1 },
);

/** Makes an edit in a workbook by its own Excel. */
export async function makeEdit(book: OpenBook, { edit }: UserEdit, planId: string): Promise<void> {
  const name = book.host.workbook.sheets.find(({ id }) => id === planId)?.name;
  if (name === undefined) throw new Error('The plan is gone.');
  bringToFront(book);
  await Excel.run(async (context) => {
    await edit(context, context.workbook.worksheets.getItem(name));
    await context.sync();
  });
}

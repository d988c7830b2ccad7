import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ExcelHost } from 'excel-host/node';
import { objections } from './support/accessibility';
import { eventually } from './support/eventually';
import type { Sandbox } from './support/sandbox';
import { useSandbox } from './support/use-sandbox';

const server = useSandbox();

function openOn(bytes: Uint8Array): Promise<Sandbox> {
  return server.open({ file: 'assets/otro.xlsx' }, async (page) => {
    await page.route('**/assets/otro.xlsx', (route) => route.fulfill({ body: Buffer.from(bytes) }));
  });
}

const press = ({ pane }: Sandbox, name: string) => pane.getByRole('button', { name }).click();

/** A table whose headings no plan has. */
function unknownTable(): Uint8Array {
  const host = ExcelHost.empty();
  const rows = [
    ['Lo acordado', 'A más tardar', 'Le toca a'],
    ['Crear la unidad', '31/08/2024', 'Recursos Humanos'],
  ];
  rows.forEach((row, r) => row.forEach((text, c) => host.workbook.activeSheet.cells.typeInto(r, c, text)));
  return host.save();
}

test('a table that comes close to a plan is named with its columns, and read once the user says that it is the plan', async () => {
  const file = path.join(__dirname, '../plans/wild/06-plan-de-accion-trimestres-y-fechas.xlsx');
  const sandbox = await openOn(new Uint8Array(readFileSync(file)));
  const { pane } = sandbox;
  await pane
    .getByText(/se reconocieron las columnas «Objetivo», «No.», «Acción de mejora»/)
    .first()
    .waitFor();
  await press(sandbox, 'Elegir la tabla del plan');
  await eventually(() => pane.getByLabel('Primera fila del encabezado').inputValue(), '2');
  await eventually(() => pane.getByLabel('Última fila del encabezado').inputValue(), '3');
  await eventually(() => pane.getByLabel('Acción de mejora').inputValue(), '4');
  expect(await objections(sandbox)).toEqual([]);

  await press(sandbox, 'Leer esta tabla');
  // What was read is shown, so that the other columns can be corrected.
  await eventually(() => pane.getByLabel('Acción de mejora').inputValue(), '4');
  await sandbox.openPart('Criterios');
  await eventually(() => pane.getByLabel('Marco de criterios').inputValue(), '');
  await sandbox.closeSettings();
  await pane.getByText('Plan con 3 acciones en «PLAN DE ACCIÓN 2022»').first().waitFor();
  await sandbox.button('Revisar plan').click();
  await pane.getByRole('button', { name: /Sin marco/ }).click();
  await pane.getByText('El plan no nombra criterios: las reglas sobre criterios no se aplican.').waitFor();
  expect(await objections(sandbox)).toEqual([]);
  expect(sandbox.faults).toEqual([]);
});

test('columns with any headings are pointed out one by one', async () => {
  const sandbox = await openOn(unknownTable());
  const { pane } = sandbox;
  await pane.getByRole('heading', { name: 'No hay un plan de mejora en este libro.' }).waitFor();
  await press(sandbox, 'Elegir la tabla del plan');
  await pane.getByText('Elija la columna que tiene las acciones.').waitFor();
  await pane.getByLabel('Acción de mejora').selectOption('0');
  await pane.getByLabel('Fin').selectOption('1');
  await pane.getByLabel('Responsable').selectOption('2');
  await press(sandbox, 'Leer esta tabla');
  await sandbox.closeSettings();
  await pane
    .getByText(/^Plan con 1 acción en/)
    .first()
    .waitFor();
  expect(sandbox.faults).toEqual([]);
});

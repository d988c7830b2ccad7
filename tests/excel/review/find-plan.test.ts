import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Workbook } from 'exceljs';
import { reviewPlan } from '../../../src/excel/review/review-plan';
import { openOffice } from 'excel-host/testing';
import { asOf } from '../../support/sample';

/** Lets the add-in choose the framework. */
const ask = () => ({ asOf: asOf().asOf });

type Rows = readonly (readonly (string | number | null)[])[];

/** A sheet's rows; `hidden` hides the sheet. */
interface SheetRows {
  readonly rows: Rows;
  readonly hidden?: boolean;
}

async function open(sheets: Readonly<Record<string, SheetRows>>) {
  const book = new Workbook();
  for (const [name, { rows, hidden = false }] of Object.entries(sheets)) {
    const sheet = book.addWorksheet(name, { state: hidden ? 'hidden' : 'visible' });
    for (const row of rows) sheet.addRow([...row]);
  }
  return openOffice(new Uint8Array(await book.xlsx.writeBuffer()));
}

const PLAN: Rows = [
  ['PLAN DE MEJORA 2024'],
  ['No.', 'Criterio', 'Subcriterio', 'Acción', 'Fin', 'Responsable'],
  [1, '3', '3.1', 'Crear la unidad', 'ago-24', 'RRHH'],
];
const TASKS: Rows = [
  ['Reuniones del plan de mejora'],
  ['Actividad', 'Responsable', 'Fecha'],
  ['Reunir al comité', 'RRHH', 'ago-24'],
];
const OPERATIVE: Rows = [
  ['PLAN OPERATIVO 2024'],
  ['Objetivo', 'Actividad', 'Indicador', 'Responsable', 'Plazo'],
  ['Ordenar', 'Crear el archivo', '% de archivo', 'Archivo', 'dic-24'],
];
const UNKNOWN: Rows = [
  ['Lo que haremos', 'A más tardar'],
  ['Crear la unidad', 'ago-24'],
];

describe('a table of few columns', () => {
  test('is the plan if the workbook has no other', async () => {
    await open({ Tareas: { rows: TASKS } });
    const { plan, otherPlans } = await reviewPlan(ask());
    expect([plan.sheet, plan.actions.length, otherPlans]).toEqual(['Tareas', 1, []]);
  });

  test('is not the plan if another sheet has one, unless it is asked for', async () => {
    await open({ Tareas: { rows: TASKS }, Plan: { rows: PLAN } });
    expect(await reviewPlan(ask())).toMatchObject({ plan: { sheet: 'Plan' }, whySheet: 'only', otherPlans: [] });
    expect(await reviewPlan({ ...ask(), sheet: 'Tareas' })).toMatchObject({ plan: { sheet: 'Tareas' } });
  });
});

describe('no plan', () => {
  test('is explained with the closest table, its columns and the doubt', async () => {
    await open({ Notas: { rows: [['Responsable: Ana']] }, POA: { rows: OPERATIVE } });
    await expect(reviewPlan(ask())).rejects.toMatchObject({
      code: 'no-plan',
      facts: {
        seen: {
          sheet: 'POA',
          headingRows: [1],
          columns: ['objective', 'action', 'indicator', 'owner', 'period'],
          doubt: 'other-plan',
        },
      },
    });
  });

  test('on the sheet asked for is explained with that sheet’s table', async () => {
    await open({ Plan: { rows: PLAN }, POA: { rows: OPERATIVE } });
    const seen = { sheet: 'POA', doubt: 'other-plan' };
    await expect(reviewPlan({ ...ask(), sheet: 'POA' })).rejects.toMatchObject({
      code: 'sheet-not-plan',
      facts: { seen },
    });
  });

  test('but one on a hidden sheet has its own error, whether the sheet is asked for or not', async () => {
    await open({ Portada: { rows: [['Instituto']] }, Plan: { rows: PLAN, hidden: true } });
    const error = { code: 'plan-hidden', facts: { sheet: 'Plan' } };
    await expect(reviewPlan(ask())).rejects.toMatchObject(error);
    await expect(reviewPlan({ ...ask(), sheet: 'plan' })).rejects.toMatchObject(error);
  });

  test('with a visible plan, hidden sheets are not read', async () => {
    const { host } = await open({ Plan: { rows: PLAN }, Antes: { rows: PLAN, hidden: true } });
    expect(await reviewPlan(ask())).toMatchObject({ plan: { sheet: 'Plan' } });
    expect(host.counters.requests).toBe(3);
  });
});

describe('a request for a heading and columns', () => {
  test('makes a plan of a table without a word for improvement', async () => {
    await open({ Notas: { rows: [['Ana']] }, POA: { rows: OPERATIVE } });
    const { plan, structure } = await reviewPlan({ ...ask(), headingRows: [1] });
    expect([plan.sheet, plan.headingRows, plan.actions.length, structure.id]).toEqual(['POA', [1], 1, 'none']);
  });

  test('makes a plan of columns with any headings', async () => {
    await open({ Plan: { rows: PLAN }, Otro: { rows: UNKNOWN } });
    const { plan } = await reviewPlan({ ...ask(), sheet: 'Otro', headingRows: [0], columns: { action: 0, end: 1 } });
    expect(plan).toMatchObject({ sheet: 'Otro', columns: { action: 0, end: 1 }, actions: [{ row: 1 }] });
  });

  test('corrects a column of the plan that would be found', async () => {
    await open({ Plan: { rows: PLAN } });
    const { plan } = await reviewPlan({ ...ask(), columns: { owner: null } });
    expect([plan.sheet, plan.columns.owner, plan.columns.end]).toEqual(['Plan', undefined, 4]);
  });

  test('is refused if no column is there, and nothing else is read instead', async () => {
    await open({ Plan: { rows: PLAN } });
    const request = { ...ask(), sheet: 'Plan', headingRows: [9] };
    await expect(reviewPlan(request)).rejects.toMatchObject({ code: 'sheet-not-plan', facts: { sheet: 'Plan' } });
  });
});

describe('the layouts of real plans', () => {
  const wild = (name: string) => new Uint8Array(readFileSync(path.join(__dirname, `../../plans/wild/${name}.xlsx`)));

  test.each([
    ['01-una-pregunta-por-fila-fin-mes-ano', 'none'],
    ['04-cronograma-en-una-celda-observacion-combinada', 'none'],
    ['13b-tabla-en-portugues', 'caf-2020-es-do'],
    ['15-semestre-y-duracion-fila-de-numeros', 'none'],
    ['m01-solo-accion-fechas-estado', 'none'],
    ['m09-otro-marco-sin-criterios', 'none'],
    ['r06-plan-de-mejora-trimestres-y-fechas', 'none'],
    ['r11-una-hoja-por-proceso', 'none'],
    ['m02a-tiempos-inicio-final', 'caf-2020-es-do'],
  ])('%s is reviewed against %s', async (name, id) => {
    await openOffice(wild(name));
    const { structure, findings } = await reviewPlan(ask());
    expect(structure.id).toBe(id);
    const ofCriteria = findings.filter(({ rule }) => /criteri|coverage|area-example/.test(rule));
    if (id === 'none') expect(ofCriteria).toEqual([]);
  });

  test.each([
    ['06-plan-de-accion-trimestres-y-fechas', 'other-plan', [2, 3]],
    ['07-plan-operativo-meses-sombreados', 'other-plan', [4, 5, 6]],
    ['09-plan-operativo-porcentaje-por-trimestre', 'other-plan', [2, 3]],
    ['12-fichas-una-accion-por-bloque', 'cards', [10]],
  ])('%s is not a plan: %s', async (name, doubt, headingRows) => {
    await openOffice(wild(name));
    await expect(reviewPlan(ask())).rejects.toMatchObject({
      code: 'no-plan',
      facts: { seen: { doubt, headingRows } },
    });
  });
});

/**
 * Makes plans with exceljs.
 *
 *     npx tsx tests/plans/make/with-exceljs.ts
 */
import path from 'node:path';
import { Workbook, type CellValue, type Worksheet } from 'exceljs';
import ACTIONS from './actions.json';

type ActionName = keyof typeof ACTIONS;
type ActionColumn = keyof (typeof ACTIONS)['vision'];

/** A fixed creation date, so that the same file is made each time. */
const MADE_ON = new Date(Date.UTC(2024, 0, 15));

function newBook(): Workbook {
  const book = new Workbook();
  Object.assign(book, { creator: 'Planificación y Desarrollo', created: MADE_ON, modified: MADE_ON });
  return book;
}

async function save(book: Workbook, name: string): Promise<void> {
  await book.xlsx.writeFile(path.join(__dirname, '..', `${name}.xlsx`));
}

/** The named action's texts for some columns, in that order. */
function action(name: ActionName, ...columns: readonly ActionColumn[]): string[] {
  return columns.map((column) => ACTIONS[name][column]);
}

/** An instant that exceljs writes as a whole day. */
function day(iso: string): Date {
  return new Date(`${iso}T00:00:00Z`);
}

/** Writes a row, counted from 1, starting at a column; `null` leaves a cell as it is. */
function writeRow(sheet: Worksheet, row: number, values: readonly CellValue[], first = 1): void {
  values.forEach((value, index) => {
    if (value === null) return;
    const cell = sheet.getCell(row, first + index);
    cell.value = value;
    if (value instanceof Date) cell.numFmt = 'dd/mm/yyyy';
  });
}

const WHAT = ['criterion', 'subcriterion', 'action'] as const;
const WHO = ['indicator', 'owner'] as const;

async function inEnglish(): Promise<void> {
  const book = newBook();
  const sheet = book.addWorksheet('Improvement plan');
  sheet.getCell('A1').value = 'Institutional Improvement Plan 2024';
  writeRow(sheet, 3, [
    '#',
    'Criterion',
    'Sub-criterion',
    'Area for improvement',
    'Goal',
    'Improvement action',
    'Steps',
    'Start date',
    'Due date',
    'Resources',
    'Indicators',
    'Owner',
    'Status',
    'Remarks',
  ]);
  const rows: readonly (readonly [
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string | null,
    string | null,
  ])[] = [
    [
      'Criterion 1: Leadership',
      'Subcriterion 1.1 Provide direction by developing mission, vision and values',
      '3) Reviews mission, vision and values periodically.',
      'Keep the mission up to date.',
      'Review mission, vision and values.',
      'Collect proposals. Validate them.',
      'Jan 2024',
      '31 March 2024',
      'Staff',
      'Approved resolution',
      'Planning',
      'Done',
      null,
    ],
    [
      'Criterion 3: People',
      'Subcriterion 3.2 Develop and manage competencies',
      '2) Draws up a training plan.',
      'Strengthen skills.',
      'Carry out the yearly training plan.',
      'Detect needs. Hire trainers.',
      'Feb-24',
      'Q4 2024',
      'Staff, budget',
      'Share of the training plan carried out',
      'Human Resources; Finance',
      'In progress',
      'Two courses given',
    ],
    [
      'Criterion 6: Citizen/customer-oriented results',
      'Subcriterion 6.1 Perception measurements',
      '1) Overall image of the organisation.',
      'Know how satisfied users are.',
      'Survey the users.',
      'Design. Sample. Publish.',
      'April 15, 2024',
      'September 2024',
      'Staff',
      'Satisfaction index',
      'Quality',
      'Not started',
      null,
    ],
    [
      'Criterion 9: Key performance results',
      'Subcriterion 9.2 Internal results: level of efficiency',
      '4) Effectiveness of partnerships.',
      'Measure the results of agreements.',
      'Follow up on agreements.',
      'Keep the matrix.',
      'Second quarter 2024',
      'Ongoing',
      'Staff',
      'Half-yearly report',
      'Legal',
      'On hold',
      null,
    ],
  ];
  rows.forEach((row, index) => writeRow(sheet, 4 + index, [index + 1, ...row]));
  await save(book, 'in-english');
}

async function dayOrMonthFirst(): Promise<void> {
  for (const [name, lastStart] of [
    ['day-first-by-column', '31/05/2024'],
    ['day-or-month-first', '08/09/2024'],
  ] as const) {
    const book = newBook();
    const sheet = book.addWorksheet('Plan 2024');
    sheet.getCell('A1').value = 'PLAN DE MEJORA INSTITUCIONAL 2024';
    writeRow(sheet, 3, [
      'No.',
      'Criterio',
      'Subcriterio',
      'Acción de mejora',
      'Inicio',
      'Fin',
      'Indicador',
      'Responsable',
    ]);
    const rows: readonly (readonly [ActionName, string, string])[] = [
      ['vision', '03/04/2024', '30/06/2024'],
      ['gender', '05/05/2024', '07/08/2024'],
      ['charter', lastStart, '12/11/2024'],
    ];
    rows.forEach(([key, start, end], index) =>
      writeRow(sheet, 4 + index, [index + 1, ...action(key, ...WHAT), start, end, ...action(key, ...WHO)]),
    );
    await save(book, name);
  }
}

async function otherWords(): Promise<void> {
  const book = newBook();
  const sheet = book.addWorksheet('HOSPITAL');
  sheet.mergeCells('A1:P1');
  sheet.getCell('A1').value = 'Hospital Regional Universitario · Plan de Mejora CAF, período 2024';
  writeRow(sheet, 3, [
    'RESP.',
    'Presupuesto (RD$)',
    'F. Término',
    'F. Inicio',
    'Oportunidades de mejora',
    'Crit.',
    'Sub crit.',
    'Ref.',
    'Medida de mejora',
    'Actividades a realizar',
    'Propósito',
    'Indic.',
    'Prioridad',
    'Obs.',
    'Estatus',
    'Línea POA',
  ]);
  const rows: readonly (readonly [ActionName, string, number, string, string, string, string])[] = [
    ['merit', 'RR. HH.', 150000, '31-mar-2024', '2-ene-2024', 'C1', '1.3'],
    ['technology', 'TIC', 900000, '30-sep-2024', '1-feb-2024', 'C4', '4.5'],
    ['buildings', 'Serv. Generales, Compras', 2500000, '29-nov-2024', '1-mar-2024', 'C4', '4.6'],
    ['climate', 'RR. HH.', 0, '30-ago-2024', '3-jun-2024', 'C7', '7.1'],
  ];
  rows.forEach(([key, owner, budget, end, start, criterion, subcriterion], index) =>
    writeRow(sheet, 4 + index, [
      owner,
      budget,
      end,
      start,
      ...action(key, 'area'),
      criterion,
      subcriterion,
      `A-0${index + 1}`,
      ...action(key, 'action', 'tasks', 'objective', 'indicator'),
      index % 2 === 0 ? 'Alta' : 'Media',
      null,
      index === 0 ? 'Cumplida' : 'En proceso',
      `2.1.${index + 1}`,
    ]),
  );
  await save(book, 'other-words');
}

async function hiddenAndFiltered(): Promise<void> {
  const book = newBook();
  const old = book.addWorksheet('Plan 2022', { state: 'hidden' });
  const sheet = book.addWorksheet('Plan 2023');
  for (const each of [old, sheet]) {
    each.getCell('A1').value = `PLAN DE MEJORA INSTITUCIONAL ${each === old ? 2022 : 2023}`;
    writeRow(each, 2, [
      'No.',
      'Criterio',
      'Subcriterio',
      'Acción de mejora',
      'Inicio',
      'Fin',
      'Indicador',
      'Responsable',
      'Estado',
    ]);
  }
  const rows: readonly (readonly [ActionName, string, string, string])[] = [
    ['vision', '2023-01-09', '2023-03-31', 'Cumplida'],
    ['merit', '2023-02-01', '2023-06-30', 'Pendiente'],
    ['training', '2023-02-01', '2023-12-15', 'Cumplida'],
    ['technology', '2023-05-02', '2023-10-31', 'Pendiente'],
    ['purchases', '2023-03-01', '2023-07-31', 'Cumplida'],
  ];
  rows.forEach(([key, start, end, status], index) => {
    writeRow(sheet, 3 + index, [
      index + 1,
      ...action(key, ...WHAT),
      day(start),
      day(end),
      ...action(key, ...WHO),
      status,
    ]);
    // As in Excel, a filter for pending actions hides the other rows.
    sheet.getRow(3 + index).hidden = status !== 'Pendiente';
  });
  writeRow(old, 3, [
    1,
    ...action('vision', ...WHAT),
    day('2022-01-10'),
    day('2022-12-16'),
    ...action('vision', ...WHO),
    'Cumplida',
  ]);
  sheet.autoFilter = 'A2:I7';
  book.views = [{ x: 0, y: 0, width: 16000, height: 9000, firstSheet: 1, activeTab: 1, visibility: 'visible' }];
  sheet.getColumn('C').hidden = true;
  await save(book, 'hidden-and-filtered');
}

async function severalInACell(): Promise<void> {
  const book = newBook();
  const sheet = book.addWorksheet('Plan 2024');
  sheet.getCell('A1').value = {
    richText: [{ text: 'PLAN DE ' }, { text: 'MEJORA', font: { bold: true } }, { text: ' 2024' }],
  };
  writeRow(sheet, 3, [
    'No.',
    'Criterio',
    'Subcriterio',
    'Acción de mejora',
    'Tareas',
    'Inicio',
    'Fin',
    'Indicadores',
    'Responsable(s)',
  ]);
  const rows: readonly (readonly [ActionName, CellValue, CellValue, CellValue])[] = [
    [
      'gender',
      '1. Crear la unidad.\n2. Nombrar el comité.\n3. Levantar las estadísticas.',
      'Acta de conformación del comité\nInforme estadístico desagregado por sexo',
      'Recursos Humanos/ Planificación y Desarrollo',
    ],
    [
      'training',
      '- Detectar necesidades\n- Contratar facilitadores',
      '1) Porcentaje del plan ejecutado 2) Cantidad de servidores capacitados',
      'Recursos Humanos; Financiero',
    ],
    [
      'technology',
      'Levantar procesos; desarrollar formularios',
      'Número de servicios automatizados; Tiempo promedio de respuesta',
      'Tecnología, Servicio al Usuario, Planificación',
    ],
    [
      'charter',
      { richText: [{ text: 'Identificar servicios. ', font: { bold: true } }, { text: 'Redactar la carta.' }] },
      { richText: [{ text: 'Carta aprobada', font: { italic: true } }, { text: '\nResolución publicada' }] },
      'Calidad en la Gestión\nComunicaciones',
    ],
    [
      'purchases',
      'Capacitar a los compradores.',
      '• Relación de procesos de compras verdes\n• Cantidad de compradores capacitados',
      'Compras y Contrataciones / Dirección Administrativa y Financiera',
    ],
    [
      'alliances',
      'Mantener la matriz.',
      'Informe de avance semestral',
      'Comité de Calidad (Planificación, Recursos Humanos)',
    ],
    ['climate', 'Aplicar la encuesta.', null, null],
  ];
  rows.forEach(([key, tasks, indicators, owners], index) =>
    writeRow(sheet, 4 + index, [index + 1, ...action(key, ...WHAT), tasks, 'mar-24', 'nov-24', indicators, owners]),
  );
  await save(book, 'several-in-a-cell');
}

async function headingOnEveryPage(): Promise<void> {
  const book = newBook();
  const sheet = book.addWorksheet('Plan');
  const heading = ['No.', 'Criterio', 'Subcriterio', 'Acción de mejora', 'Tiempo', null, 'Indicador', 'Responsable'];
  let row = 1;
  let number = 1;
  for (const page of [
    ['vision', 'merit'],
    ['gender', 'training', 'survey'],
  ] as const) {
    writeRow(sheet, row, ['PLAN DE MEJORA INSTITUCIONAL 2024']);
    writeRow(sheet, row + 1, heading);
    writeRow(sheet, row + 2, ['Inicio', 'Fin'], 5);
    sheet.mergeCells(row + 1, 5, row + 1, 6);
    row += 3;
    for (const key of page) {
      writeRow(sheet, row++, [number++, ...action(key, ...WHAT), 'feb-24', 'oct-24', ...action(key, ...WHO)]);
    }
    writeRow(sheet, row++, [null, null, null, null, null, null, null, `Página ${page[0] === 'vision' ? 1 : 2} de 2`]);
    row += 1;
  }
  await save(book, 'heading-on-every-page');
}

async function tablesAround(): Promise<void> {
  const book = newBook();
  const sheet = book.addWorksheet('Plan y resumen');
  sheet.getCell('A1').value = 'Plan de mejora institucional 2024';
  // A legend to the right of the plan and totals above it, as often found in practice.
  writeRow(sheet, 2, ['Acciones', 3, null, 'Cumplidas', 1, null, 'Responsables', 2]);
  writeRow(sheet, 5, [
    'No.',
    'Criterio',
    'Subcriterio',
    'Acción',
    'Inicio',
    'Fin',
    'Indicador',
    'Responsable',
    null,
    'Leyenda',
    'Color',
  ]);
  const rows: readonly (readonly [ActionName, string, string])[] = [
    ['vision', '2024-01-08', '2024-03-29'],
    ['charter', '2024-02-05', '2024-08-30'],
    ['climate', '2024-06-03', '2024-12-13'],
  ];
  const legend = ['Vencida', 'Por vencer', 'Cumplida', 'Cancelada', 'Suspendida'];
  legend.forEach((words, index) =>
    writeRow(sheet, 6 + index, [words, ['Rojo', 'Amarillo', 'Verde', 'Gris', 'Azul'][index] ?? null], 10),
  );
  rows.forEach(([key, start, end], index) =>
    writeRow(sheet, 6 + index, [index + 1, ...action(key, ...WHAT), day(start), day(end), ...action(key, ...WHO)]),
  );
  // Another table below: the budget.
  writeRow(sheet, 14, ['Presupuesto por criterio']);
  writeRow(sheet, 15, ['Criterio', 'Monto']);
  writeRow(sheet, 16, ['Liderazgo', 50000]);
  writeRow(sheet, 17, ['Procesos', 120000]);
  await save(book, 'tables-around');
}

/** A plan and a copy of it for the same year, after a sheet without a plan. */
async function twoOfTheSameYear(): Promise<void> {
  const book = newBook();
  book.addWorksheet('Notas').getCell('A1').value = 'Pendientes de la reunión del Comité de Calidad';
  for (const name of ['Plan 2024', 'Plan 2024 (2)']) {
    const sheet = book.addWorksheet(name);
    sheet.getCell('A1').value = 'PLAN DE MEJORA INSTITUCIONAL 2024';
    writeRow(sheet, 3, [
      'No.',
      'Criterio',
      'Subcriterio',
      'Acción de mejora',
      'Inicio',
      'Fin',
      'Indicador',
      'Responsable',
    ]);
    writeRow(sheet, 4, [
      1,
      ...action('survey', ...WHAT),
      'abr-24',
      name === 'Plan 2024' ? 'sept-24' : 'oct-24',
      ...action('survey', ...WHO),
    ]);
  }
  await save(book, 'two-of-the-same-year');
}

async function main(): Promise<void> {
  for (const make of [
    inEnglish,
    dayOrMonthFirst,
    otherWords,
    hiddenAndFiltered,
    severalInACell,
    headingOnEveryPage,
    tablesAround,
    twoOfTheSameYear,
  ])
    await make();
}

void main();

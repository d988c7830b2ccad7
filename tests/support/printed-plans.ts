import { Workbook } from 'exceljs';

/** A plan of 45 actions with statuses and percentages, as a ministry keeps it: letterhead, criteria merged down. */
export function ministryPlan(): Promise<Uint8Array> {
  const book = new Workbook();
  const sheet = book.addWorksheet('Plan 2025');
  // The library's enumeration of sizes exists in its types only.
  Object.assign(sheet.pageSetup, { paperSize: A4 });
  for (const line of [
    'REPÚBLICA DOMINICANA',
    'Ministerio de Obras y Servicios Públicos',
    'Departamento de Calidad en la Gestión',
    'Plan de Mejora Institucional CAF 2025',
  ])
    sheet.addRow([line]);
  sheet.addRow([]);
  sheet.addRow([
    'No.',
    'Criterio',
    'Subcriterio',
    'Área de mejora',
    'Objetivo',
    'Acción de mejora',
    'Inicio',
    'Fin',
    'Indicador',
    'Responsable',
    'Estado',
    '% de avance',
    'Observaciones',
  ]);
  const first = 7;
  ACTIONS.forEach((action, at) => {
    const { criterion, sub } = place(at);
    const [status, progress] = STATUSES[at % STATUSES.length] ?? ['Pendiente', 0];
    const start = new Date(Date.UTC(2025, (at * 5) % 8, 1 + ((at * 7) % 20)));
    const end = new Date(Date.UTC(2025, ((at * 5) % 8) + 2 + (at % 3), 10 + ((at * 11) % 18)));
    sheet.addRow([
      at + 1,
      CRITERIA[criterion],
      `Subcriterio ${criterion + 1}.${sub}. ${SUBJECTS[sub - 1] ?? ''}`,
      `No se evidencia ${(SUBJECTS[sub - 1] ?? '').toLowerCase()} en todas las áreas.`,
      `Fortalecer la gestión de ${SUBJECTS[sub - 1]?.toLowerCase() ?? ''} en el ${criterion + 1}.º criterio.`,
      action,
      start,
      end,
      INDICATORS[at % INDICATORS.length],
      OWNERS[at % OWNERS.length],
      status,
      progress,
      at % 6 === 5 ? COMMENTS[at % COMMENTS.length] : null,
    ]);
  });
  mergeDown(sheet, 2, first);
  mergeDown(sheet, 3, first);
  return bytes(book);
}

/** A plan of 14 actions in a hospital's own words: no criteria, a deadline alone, evidence, targets and actual values. */
export function hospitalPlan(): Promise<Uint8Array> {
  const book = new Workbook();
  const sheet = book.addWorksheet('Matriz de mejora');
  // The library's enumeration of sizes exists in its types only.
  Object.assign(sheet.pageSetup, { paperSize: A4 });
  sheet.addRow(['Hospital Regional Dr. Juan Pablo Pina']);
  sheet.addRow(['MATRIZ DEL PLAN DE MEJORA 2025']);
  sheet.addRow([]);
  sheet.addRow([
    'Proceso',
    'Oportunidad de mejora',
    'Medida',
    'Fecha límite',
    'Encargado',
    'Indicador',
    'Meta',
    'Logrado',
    'Situación',
    'Medio de verificación',
    'Seguimiento realizado',
  ]);
  HOSPITAL.forEach(([process, opportunity, measure, end, owner, indicator, target, actual, status], at) => {
    const row = [process, opportunity, measure, end, owner, indicator, target, actual, status];
    const evidence = status === 'Realizada' ? `Acta ${String(at + 3).padStart(3, '0')}-2025` : null;
    sheet.addRow([...row, evidence, at % 4 === 1 ? 'Se espera la asignación de fondos del segundo semestre.' : null]);
  });
  return bytes(book);
}

/** The file's number of the paper. */
const A4 = 9;

async function bytes(book: Workbook): Promise<Uint8Array> {
  return new Uint8Array(await book.xlsx.writeBuffer());
}

function place(at: number): { readonly criterion: number; readonly sub: number } {
  const criterion = Math.min(5, Math.floor(at / 8));
  return { criterion, sub: 1 + Math.floor((at % 8) / 3) };
}

/** Merges equal cells of a column from a row on. */
function mergeDown(sheet: ReturnType<Workbook['addWorksheet']>, column: number, first: number): void {
  let from = first;
  const last = sheet.rowCount;
  for (let row = first + 1; row <= last + 1; row++) {
    if (sheet.getCell(row, column).value === sheet.getCell(from, column).value) continue;
    if (row - 1 > from) sheet.mergeCells(from, column, row - 1, column);
    from = row;
  }
}

const CRITERIA = [
  'CRITERIO 1: LIDERAZGO',
  'CRITERIO 2: ESTRATEGIA Y PLANIFICACIÓN',
  'CRITERIO 3: PERSONAS',
  'CRITERIO 4: ALIANZAS Y RECURSOS',
  'CRITERIO 5: PROCESOS',
  'CRITERIO 6: RESULTADOS ORIENTADOS A LOS CIUDADANOS/CLIENTES',
];

const SUBJECTS = [
  'Dirigir la organización desarrollando su misión, visión y valores',
  'Gestionar la organización, su rendimiento y su mejora continua',
  'Inspirar, motivar y apoyar a las personas de la organización',
];

const VERBS = [
  'Actualizar',
  'Implementar',
  'Elaborar y difundir',
  'Capacitar al personal en',
  'Publicar los resultados de',
];
const THINGS = [
  'la Carta Compromiso al Ciudadano',
  'el sistema de gestión documental',
  'el manual de funciones de todas las áreas',
  'la atención al ciudadano en las oficinas provinciales',
  'la encuesta de clima laboral',
  'el mapa de procesos institucional',
  'los convenios con universidades y gremios profesionales',
  'el programa de reconocimiento al mérito',
  'la solicitud de certificaciones en línea',
];

const ACTIONS = Array.from(
  { length: 45 },
  (_, at) => `${VERBS[at % VERBS.length] ?? ''} ${THINGS[at % THINGS.length] ?? ''}`,
);

const STATUSES: readonly (readonly [string | null, number | null])[] = [
  ['En proceso', 0.45],
  ['Pendiente', 0],
  ['Cumplida', 1],
  ['En ejecución', 0.6],
  ['No iniciada', 0],
  ['En proceso', 0.8],
  ['Cancelada', null],
  ['Suspendida', 0.2],
  ['Completada', 1],
  ['Atrasada', null],
];

const INDICATORS = [
  'Cantidad de convenios firmados',
  'Informe de resultados',
  'Índice de satisfacción ≥ 85 %',
  'Número de procesos documentados',
  'Manual aprobado y socializado',
  'Tiempo promedio de respuesta (días)',
  '% de empleados capacitados',
];

const OWNERS = [
  'Planificación y Desarrollo',
  'Tecnología',
  'Dirección Administrativa',
  'RRHH',
  'Comunicaciones',
  'Recursos Humanos',
  'Jurídica / Planificación y Desarrollo',
  'Calidad en la Gestión',
];

const COMMENTS = [
  'Pendiente de presupuesto',
  'Se reprogramó por el cambio de la unidad encargada.',
  'En espera de firma',
];

type HospitalRow = readonly [string, string, string, Date, string, string, string | number, string | number, string];

const day = (month: number, date: number) => new Date(Date.UTC(2025, month - 1, date));

const HOSPITAL: readonly HospitalRow[] = [
  [
    'Emergencia',
    'Demora en el triaje',
    'Reorganizar el triaje con enfermería las 24 horas',
    day(3, 31),
    'Jefatura de Emergencia',
    'Minutos hasta el triaje',
    '15 minutos',
    '22 minutos',
    'En curso',
  ],
  [
    'Emergencia',
    'Demora en el triaje',
    'Colocar pantallas con el tiempo de espera',
    day(6, 30),
    'Tecnología',
    'Pantallas instaladas',
    4,
    4,
    'Realizada',
  ],
  [
    'Emergencia',
    'Faltan camillas',
    'Comprar 12 camillas para la sala de observación',
    day(8, 15),
    'Compras y Contrataciones',
    'Camillas en servicio',
    12,
    5,
    'En curso',
  ],
  [
    'Farmacia',
    'Medicamentos vencidos',
    'Inventariar cada mes y retirar lo vencido',
    day(12, 20),
    'Farmacia',
    'Inventarios mensuales',
    12,
    8,
    'En curso',
  ],
  [
    'Farmacia',
    'Medicamentos vencidos',
    'Implantar el lector de códigos de barras',
    day(5, 30),
    'Tecnología',
    'Almacenes con lector',
    3,
    3,
    'Realizada',
  ],
  [
    'Farmacia',
    'Recetas ilegibles',
    'Pasar a la receta electrónica en consulta externa',
    day(10, 10),
    'Dirección Médica',
    '% de recetas electrónicas',
    '80 %',
    '35 %',
    'En curso',
  ],
  [
    'Laboratorio',
    'Resultados tardíos',
    'Ampliar el horario de toma de muestras',
    day(9, 30),
    'Laboratorio',
    'Horas de atención al día',
    12,
    10,
    'En curso',
  ],
  [
    'Laboratorio',
    'Resultados tardíos',
    'Entregar los resultados por correo electrónico',
    day(11, 14),
    'Laboratorio',
    '% de resultados enviados',
    '90 %',
    '0 %',
    'Sin iniciar',
  ],
  [
    'Laboratorio',
    'Equipos sin calibrar',
    'Contratar la calibración anual de los equipos',
    day(4, 25),
    'Mantenimiento',
    'Equipos calibrados',
    18,
    18,
    'Realizada',
  ],
  [
    'Atención al usuario',
    'Quejas sin respuesta',
    'Responder las quejas en cinco días laborables',
    day(7, 31),
    'Atención al Usuario',
    '% de quejas respondidas a tiempo',
    '95 %',
    '71 %',
    'En curso',
  ],
  [
    'Atención al usuario',
    'Quejas sin respuesta',
    'Encuestar cada trimestre a los usuarios',
    day(12, 5),
    'Calidad',
    'Encuestas aplicadas',
    4,
    2,
    'En curso',
  ],
  [
    'Recursos humanos',
    'Rotación de enfermería',
    'Aprobar el plan de incentivos de enfermería',
    day(6, 15),
    'Recursos Humanos',
    'Plan aprobado',
    1,
    0,
    'Detenida',
  ],
  [
    'Recursos humanos',
    'Rotación de enfermería',
    'Formar a 60 enfermeras en cuidados críticos',
    day(10, 31),
    'Recursos Humanos/ Docencia',
    'Enfermeras formadas',
    60,
    24,
    'En curso',
  ],
  [
    'Recursos humanos',
    'Sin evaluación del desempeño',
    'Evaluar el desempeño de todo el personal',
    day(12, 12),
    'Recursos Humanos',
    '% de personal evaluado',
    '100 %',
    '0 %',
    'Sin iniciar',
  ],
];

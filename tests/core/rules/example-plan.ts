import { calendarDay } from '../../../src/core/plan/day';
import { cellAt, type Grid, type GridCell } from '../../../src/core/plan/grid';
import { COLUMN_KEYS, type ColumnKey, type ImprovementPlan } from '../../../src/core/plan/improvement-plan';
import { readPlan } from '../../../src/core/plan/read-plan';
import type { RuleExample } from '../../../src/core/rules/rule';
import { words } from '../../../src/core/messages/es/words';
import { cellOf } from './make-plan';

/** The sheet's row, from 0, of an example's first row. */
export const FIRST_ROW = 3;

const DATES: readonly ColumnKey[] = ['start', 'end', 'completedOn'];

/**
 * The content of columns that an example doesn't name: different in each row, valid, and together covering all
 * criteria.
 */
const SOUND_ROWS: readonly Readonly<Partial<Record<ColumnKey, string | number>>>[] = (
  [
    [
      'CRITERIO 3: PERSONAS',
      'Subcriterio 3.1. Gestionar y mejorar los recursos humanos',
      '6) Aplica una política de género',
      'Establecer una unidad de género',
      'Conocer las necesidades de hombres y mujeres',
      'Crear la unidad, su comité y su reglamento',
      'Humanos',
      'Número de actas del comité',
      'Recursos Humanos',
    ],
    [
      'CRITERIO 1: LIDERAZGO',
      'Subcriterio 1.2. Gestionar la organización, su rendimiento y su mejora continua',
      '3) Define indicadores de gestión',
      'Dirigir por resultados',
      'Implantar un cuadro de mando trimestral',
      'Acordar metas con cada área, medirlas y publicarlas',
      'Humanos y tecnológicos',
      'Porcentaje de metas alcanzadas',
      'Dirección General',
    ],
    [
      'Criterio 2. Estrategia y planificación',
      '2.3 Comunicar, implementar y revisar la estrategia y la planificación',
      '5) Comunica la estrategia',
      'Que todo el personal conozca el plan estratégico',
      'Difundir los objetivos en cada sede',
      'Preparar cápsulas, visitar las sedes, medir lo recordado',
      'Materiales',
      'Porcentaje del personal que conoce el plan',
      'Comunicaciones',
    ],
    [
      'Criterio 4: Alianzas y recursos',
      'Subcriterio 4.3. Gestionar las finanzas',
      '2) Controla el gasto',
      'Reducir las compras urgentes',
      'Programar las adquisiciones del año',
      'Reunir los pedidos, ordenarlos y licitarlos juntos',
      'Financieros',
      'Monto de compras urgentes por trimestre',
      'Compras',
    ],
    [
      'Criterio 5: Procesos',
      'Subcriterio 5.1. Diseñar y gestionar procesos',
      '1) Simplifica los trámites',
      'Atender más rápido al ciudadano',
      'Rediseñar la emisión de certificaciones',
      'Medir los pasos, quitar los que sobran, probar el nuevo trámite',
      'Tecnológicos',
      'Días hábiles por certificación',
      'Atención al Ciudadano',
    ],
    [
      'Criterio 6: Resultados orientados a los ciudadanos/clientes',
      'Subcriterio 6.1. Mediciones de la percepción',
      '4) Mide la satisfacción',
      'Saber qué opina el usuario',
      'Encuestar a los usuarios cada semestre',
      'Diseñar la muestra, levantar los datos y discutirlos',
      'Humanos',
      'Índice de satisfacción del usuario',
      'Calidad',
    ],
    [
      'Criterio 7: Resultados en las personas',
      'Subcriterio 7.2. Mediciones del desempeño',
      '2) Mide la rotación',
      'Retener al personal clave',
      'Revisar la escala salarial',
      'Comparar el mercado, proponer la escala y tramitarla',
      'Financieros',
      'Tasa de rotación anual',
      'Nómina',
    ],
    [
      'Criterio 8: Resultados de responsabilidad social',
      'Subcriterio 8.2. Mediciones del rendimiento organizacional',
      '8) Mide el consumo',
      'Gastar menos energía',
      'Cambiar la iluminación de los edificios',
      'Inventariar lámparas, comprar las eficientes, instalarlas',
      'Materiales y financieros',
      'Consumo de kilovatios por mes',
      'Servicios Generales',
    ],
    [
      'Criterio 9: Resultados clave de rendimiento',
      'Subcriterio 9.1. Resultados externos: servicios o productos y valor público',
      '4) Cumple los acuerdos',
      'Cumplir lo convenido con otras instituciones',
      'Dar seguimiento a los convenios firmados',
      'Cargar cada compromiso en una matriz y revisarla en comité',
      'Humanos',
      'Cantidad de compromisos cumplidos',
      'Legal',
    ],
  ] as const
).map(([criterion, subcriterion, improvementArea, objective, action, tasks, resources, indicator, owner]) => ({
  ...{ criterion, subcriterion, improvementArea, objective, action, tasks, resources, indicator, owner },
  ...{ start: 45413, end: 45535, comments: 'Según lo previsto' },
}));

function dateCell(serial: number): GridCell {
  const { year, month, day } = calendarDay(serial);
  return { kind: 'number', value: serial, text: `${day}/${month}/${year}`, numberFormat: 'dd/mm/yyyy' };
}

const EXCEL_ERROR = /^#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NULL!|NUM!)$/;

function exampleCell(key: ColumnKey, value: string | number | null): GridCell {
  if (typeof value === 'number' && DATES.includes(key)) return dateCell(value);
  if (typeof value === 'string' && EXCEL_ERROR.test(value)) return { ...cellOf(value), kind: 'error' };
  return cellOf(value);
}

/** A rule's example as a sheet: title, heading, rows. */
export function exampleGrid({ rows, without = [] }: RuleExample): Grid {
  const keys = COLUMN_KEYS.filter(
    (key) =>
      !without.includes(key) &&
      (key === 'number' || rows.some((row) => key in row) || SOUND_ROWS.some((row) => key in row)),
  );
  const line = (...cells: readonly GridCell[]) => keys.map((_key, index) => cells[index] ?? cellOf(null));
  return {
    sheet: 'Plan',
    row: 0,
    column: 0,
    cells: [
      line(cellOf('PLAN DE MEJORA INSTITUCIONAL 2024')),
      line(),
      line(...keys.map((key) => cellOf(words.columns[key]))),
      ...rows.map((row, index) =>
        line(
          ...keys.map((key) => {
            const sound = key === 'number' ? index + 1 : SOUND_ROWS[index % SOUND_ROWS.length]?.[key];
            return exampleCell(key, (key in row ? row[key] : sound) ?? null);
          }),
        ),
      ),
    ],
    hiddenRows: new Set(),
    date1904: false,
  };
}

/** A rule's example, read like any other plan. */
export function examplePlan(example: RuleExample): ImprovementPlan {
  const grid = exampleGrid(example);
  const plan = readPlan(grid);
  if (!plan) throw new Error(`not read as a plan: ${JSON.stringify(example)}, headed ${cellAt(grid, 2, 0).text}`);
  return plan;
}

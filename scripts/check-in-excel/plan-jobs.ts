import type { Bilingual, Check } from 'excel-check';
import { DEFAULT_STRUCTURE } from '../../src/core/criteria/structures';
import { proposeSafeFixes } from '../../src/core/fixes/propose-fixes';
import { dayOf } from '../../src/core/plan/day';
import { applyFixes } from '../../src/excel/fixes/apply-fixes';
import { undoFixes } from '../../src/excel/fixes/undo-fixes';
import { markPlan } from '../../src/excel/marks/mark-plan';
import { removeMarks } from '../../src/excel/marks/remove-marks';
import { PlanError } from '../../src/excel/plan-error';
import { reviewPlan, type Review } from '../../src/excel/review/review-plan';
import { removeSheets } from '../../src/excel/sheets/remove-sheets';
import { writeSheets } from '../../src/excel/sheets/write-sheets';
import { differingParts, readSheet, writeSheet, type SampleSheet } from './sample-sheet';

const SEPTEMBER_15 = dayOf(2024, 9, 15);

const review = (): Promise<Review> =>
  reviewPlan({ asOf: { day: SEPTEMBER_15, followsToday: false }, structure: DEFAULT_STRUCTURE });

const write = (of: Review) => writeSheets(of, { language: 'es', madeOn: SEPTEMBER_15 });

const fix = (of: Review) => applyFixes(of, proposeSafeFixes(of, of.findings).cells);

/** How often each text occurs. */
function counted(texts: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const text of texts) counts[text] = (counts[text] ?? 0) + 1;
  return counts;
}

/** The plan's sheet, with the number of its conditional formats and of the workbook's names. */
const planNow = (excel: typeof Excel) =>
  excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const rules = sheet.getRange().conditionalFormats.getCount();
    const names = context.workbook.names.getCount();
    return { sheet: await readSheet(sheet), rules: rules.value, names: names.value };
  });

/** For each sheet: its name, used cells, charts, tables, cells with errors, and the sum of its numbers. */
const sheetsNow = (excel: typeof Excel) =>
  excel.run(async (context) => {
    const { worksheets } = context.workbook.load('worksheets/items/name');
    await context.sync();
    const asked = worksheets.items.map((sheet) => ({
      name: sheet.name,
      used: sheet.getUsedRange().load('address, values'),
      charts: sheet.charts.getCount(),
      tables: sheet.tables.getCount(),
    }));
    await context.sync();
    return asked.map(({ name, used, charts, tables }) => {
      const values = (used.values as unknown[][]).flat();
      const numbers = values.filter((value) => typeof value === 'number');
      const errors = values.filter((value) => typeof value === 'string' && /^#[A-ZÁÉÍÓÚ¡/0]+[!?]?$/.test(value));
      const sum = Math.round(numbers.reduce((total, number) => total + number, 0) * 1e6) / 1e6;
      return [name, used.address.slice(used.address.lastIndexOf('!') + 1), charts.value, tables.value, errors, sum];
    });
  });

/** The answer of a job that the add-in refused. */
async function orRefusal(run: Promise<unknown>): Promise<unknown> {
  try {
    return await run;
  } catch (error) {
    if (error instanceof PlanError) return { refused: error.code, detail: error.facts.detail ?? null };
    throw error;
  }
}

interface Job {
  readonly name: string;
  readonly says: Bilingual;
  readonly run: (excel: typeof Excel, sample: SampleSheet) => Promise<unknown>;
  /** Absent if the embedded Excel says what is right: it changes with the add-in. */
  readonly gives?: unknown;
}

const JOBS: readonly Job[] = [
  {
    name: 'sample',
    says: { es: 'El plan de ejemplo se escribe tal como es', en: 'The sample plan is written as it is' },
    run: async (excel, sample) => differingParts(sample, (await planNow(excel)).sheet),
    gives: [],
  },
  {
    name: 'review',
    says: {
      es: 'Revisar plan: acciones, situaciones y hallazgos',
      en: 'Review plan: actions, situations, and findings',
    },
    run: async () => {
      const { plan, schedule, findings } = await review();
      const found = counted(findings.map(({ rule }) => rule));
      return { actions: plan.actions.length, situations: schedule.counts, findings: found };
    },
  },
  {
    name: 'mark',
    says: { es: 'Marcar en la hoja no cambia ninguna celda', en: 'Mark on sheet changes no cell' },
    run: async (excel) => {
      const before = await planNow(excel);
      const { marked, rules, notMarked } = await markPlan(await review());
      const after = await planNow(excel);
      return { marked, rules, notMarked, found: after.rules, changed: differingParts(before.sheet, after.sheet) };
    },
  },
  {
    name: 'remove marks',
    says: { es: 'Quitar marcas deja la hoja como estaba', en: 'Remove marks leaves the sheet as it was' },
    run: async (excel) => {
      const before = await planNow(excel);
      const { rules } = await markPlan(await review());
      const { removed, refused, unreadable, leftOn } = await removeMarks();
      const after = await planNow(excel);
      return {
        stayed: [rules - removed, refused, unreadable, leftOn.length, after.rules],
        changed: differingParts(before.sheet, after.sheet),
      };
    },
    gives: { stayed: [0, 0, 0, 0, 0], changed: [] },
  },
  {
    name: 'write sheets',
    says: {
      es: 'Crear resúmenes: hojas, celdas, gráficos, tablas, errores y suma de los números',
      en: 'Create summaries: sheets, cells, charts, tables, errors, and sum of the numbers',
    },
    run: async (excel) => {
      const { notSetUp } = await write(await review());
      return { notSetUp, sheets: await sheetsNow(excel) };
    },
  },
  {
    name: 'refresh sheets',
    says: { es: 'Actualizar resúmenes da las mismas hojas', en: 'Refresh summaries gives the same sheets' },
    run: async (excel) => {
      await write(await review());
      const before = await sheetsNow(excel);
      await write(await review());
      const after = await sheetsNow(excel);
      return after.filter((sheet, at) => JSON.stringify(sheet) !== JSON.stringify(before[at]));
    },
    gives: [],
  },
  {
    name: 'remove sheets',
    says: { es: 'Quitar resúmenes no deja nada', en: 'Remove summaries leaves nothing' },
    run: async (excel, { name }) => {
      const before = await planNow(excel);
      const { written } = await write(await review());
      const { removed } = await removeSheets();
      const after = await planNow(excel);
      const others = (await sheetsNow(excel)).filter(([other]) => other !== name);
      return {
        stayed: [written.length - removed.length, others.length, after.names],
        changed: differingParts(before.sheet, after.sheet),
      };
    },
    gives: { stayed: [0, 0, 0], changed: [] },
  },
  {
    name: 'fix',
    says: { es: 'Corregir: qué celdas cambian', en: 'Fix: which cells change' },
    run: async (excel, sample) => {
      const { written, refused } = await fix(await review());
      const { values, numberFormats } = (await planNow(excel)).sheet;
      const cells = values.flatMap((row, at) =>
        row.flatMap((value, column) =>
          value === sample.values[at]?.[column] ? [] : [[at + 1, column + 1, value, numberFormats[at]?.[column]]],
        ),
      );
      return { written: written.length, refused: refused.map(({ reason }) => reason), cells };
    },
  },
  {
    name: 'undo fixes',
    says: { es: 'Deshacer deja la hoja como estaba', en: 'Undo leaves the sheet as it was' },
    run: async (excel) => {
      const before = await planNow(excel);
      const done = await fix(await review());
      const { restored, refused } = await undoFixes(done);
      const after = await planNow(excel);
      return {
        stayed: [done.written.length - restored.length, refused.length],
        changed: differingParts(before.sheet, after.sheet),
      };
    },
    gives: { stayed: [0, 0], changed: [] },
  },
];

/**
 * Does each job of the add-in over the sample, and says how the workbook is afterwards.
 *
 * @param ours The embedded Excel's answers, which are expected of jobs without others.
 */
export function planJobs(sample: SampleSheet, ours: Readonly<Record<string, unknown>>): readonly Check[] {
  return JOBS.map(({ name, says, run, gives }) => {
    const id = `job: ${name}`;
    return {
      id,
      kind: 'job',
      says,
      run: async (excel) => {
        await excel.run(async (context) => {
          writeSheet(context.workbook.worksheets.getFirst(), sample);
          await context.sync();
        });
        return orRefusal(run(excel, sample));
      },
      expected: () => gives ?? ours[id],
    };
  });
}

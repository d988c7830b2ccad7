import path from 'node:path';
import {
  assembleSandbox,
  buildIfChanged,
  type BuildResult,
  buildPage,
  runWebpack,
  type SampleSource,
} from 'excel-sandbox/node';
import { currentYearPlan } from '../../scripts/current-year-plan';
import type { Day } from '../core/plan/day';

/** Served by `npm start`, relative to the project's folder. */
export const SANDBOX_FOLDER = 'build/sandbox';

/** The sandbox's build of the add-in. Not `dist`, which may hold a build for another address. */
const ADD_IN_FOLDER = 'build/add-in';

/** Inputs of the add-in's build. */
const SOURCES = [
  'src/core',
  'src/excel',
  'src/commands',
  'src/taskpane',
  'assets',
  'manifest.xml',
  'package-lock.json',
  'scripts/left-to-right.js',
  'scripts/licences-plugin.js',
  'webpack.config.js',
];

/**
 * Builds the sandbox with the add-in as `npm run build` makes it. Parts that haven't changed since the last time aren't
 * built again.
 *
 * @param today the as-of date of the current-year sample
 * @param signal aborts the build
 */
export async function buildSandbox(root: string, today: Day, signal?: AbortSignal): Promise<BuildResult> {
  const addIn = path.join(root, ADD_IN_FOLDER);
  const [page, pages, samples] = await Promise.all([
    buildPage(signal),
    buildAddIn(root, addIn, signal),
    samplePlans(root, today),
  ]);
  if (!page.ok) return page;
  if (!pages.ok) return pages;
  await assembleSandbox(path.join(root, SANDBOX_FOLDER), {
    manifest: path.join(addIn, 'manifest.xml'),
    pages: addIn,
    samples,
  });
  return { ok: true };
}

function buildAddIn(root: string, folder: string, signal?: AbortSignal): Promise<BuildResult> {
  const inputs = {
    paths: SOURCES.map((name) => path.join(root, name)),
    settings: [process.env['ADDIN_URL'] ?? '', process.env['OFFICE_JS_URL'] ?? ''],
  };
  const webpack = ['--mode', 'production', '--output-path', folder];
  return buildIfChanged(folder, inputs, () => runWebpack(root, webpack, signal));
}

async function samplePlans(root: string, today: Day): Promise<readonly SampleSource[]> {
  return [
    {
      source: await currentYearPlan(today),
      address: 'assets/plan-de-mejora-actual.xlsx',
      title: { es: 'Plan de este año', en: 'This year’s plan' },
      description: {
        es: 'Un plan ficticio de 40 acciones que hoy está en marcha: estados, avances, evidencias y errores que corregir.',
        en: 'A fictitious plan of 40 actions that is under way today: statuses, progress, evidence, and errors to fix. In Spanish.',
      },
    },
    {
      source: path.join(root, 'assets/plan-de-mejora-2024.xlsx'),
      address: 'assets/plan-de-mejora-2024.xlsx',
      title: { es: 'Plan de 2024', en: '2024 plan' },
      description: {
        es: 'El plan real de una institución: 6 acciones de 2024, tal como las escribió.',
        en: 'The real plan of an institution: 6 actions of 2024, as it wrote them. In Spanish.',
      },
    },
  ];
}

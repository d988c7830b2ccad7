import { addDays, endOfMonth, isValid, parse } from 'date-fns';
import { enUS, es } from 'date-fns/locale';
import { z } from 'zod';
import { DEFAULT_STRUCTURE } from '../../src/core/criteria/structures';
import type { RuleId } from '../../src/core/rules/registry';

/**
 * The baseline: the row checks of a plan as written with zod and date-fns in an afternoon. Columns where the sample has
 * them, the most common date formats, then the checks that need the whole plan.
 */

/** `row` counts from 0. */
export interface Issue {
  readonly row: number;
  readonly message: string;
}

const YEAR = 2024;
const FORMATS = ['MMM-yy', 'dd/MM/yyyy', 'd/M/yyyy', 'yyyy-MM-dd', "d 'de' MMMM 'de' yyyy", 'MMMM yyyy'] as const;
const LOCALES = [es, enUS] as const;
const REFERENCE = new Date(YEAR, 0, 1);
const titles = new Map(DEFAULT_STRUCTURE.entries.map(({ number, title }) => [number, title]));

const fold = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();

function readDate(value: string | number): Date | null {
  if (typeof value === 'number') return addDays(new Date(1899, 11, 30), value);
  for (const format of FORMATS) {
    for (const locale of LOCALES) {
      const date = parse(value.trim(), format, REFERENCE, { locale });
      if (isValid(date)) return format.includes('d') ? date : endOfMonth(date);
    }
  }
  return null;
}

const required = z
  .string()
  .trim()
  .min(1, 'está vacía')
  .refine((text) => !/^(por definir|n\/?[ad]|x+|pendiente)$/i.test(text), 'no dice nada')
  .refine((text) => !/<\/?\w+>|&\w+;/.test(text), 'tiene etiquetas')
  .refine((text) => !/\s{2,}/.test(text), 'tiene espacios de más');

const date = z.union([z.string(), z.number()]).transform((value, context) => {
  const read = readDate(value);
  if (read === null) context.addIssue({ code: 'custom', message: 'no es una fecha' });
  else if (read.getFullYear() !== YEAR) context.addIssue({ code: 'custom', message: 'no es del año del plan' });
  return read ?? z.NEVER;
});

const rowSchema = z
  .object({
    number: z.number().int().positive(),
    criterion: required.regex(/^criterio \d+/i, 'no nombra un criterio'),
    subcriterion: required.regex(/^subcriterio \d+\.\d+/i, 'no nombra un subcriterio'),
    area: required.regex(/^\d+\)/, 'no empieza por el número del ejemplo'),
    objective: required,
    action: required,
    tasks: required,
    start: date,
    end: date,
    resources: required.regex(/human|financier|tecnol|material/i, 'recurso desconocido'),
    indicator: required.refine((text) => !/\d+\.\s.*\d+\.\s/.test(text), 'tiene varios'),
    owner: required.refine((text) => !/[/;,]/.test(text), 'tiene varios'),
    comments: z.string().nullable(),
  })
  .superRefine((row, context) => {
    if (row.end < row.start) context.addIssue({ code: 'custom', path: ['end'], message: 'es anterior al inicio' });
    const criterion = /\d+/.exec(row.criterion)?.[0] ?? '';
    const subcriterion = /\d+\.\d+/.exec(row.subcriterion)?.[0] ?? '';
    const title = titles.get(criterion);
    if (title === undefined) {
      context.addIssue({ code: 'custom', path: ['criterion'], message: 'no existe' });
      return;
    }
    if (!fold(row.criterion).endsWith(fold(title)))
      context.addIssue({ code: 'custom', path: ['criterion'], message: 'tiene otro título' });
    const subtitle = titles.get(subcriterion);
    if (subtitle === undefined) context.addIssue({ code: 'custom', path: ['subcriterion'], message: 'no existe' });
    else if (!subcriterion.startsWith(`${criterion}.`))
      context.addIssue({ code: 'custom', path: ['subcriterion'], message: 'es de otro criterio' });
    else if (!fold(row.subcriterion).endsWith(fold(subtitle)))
      context.addIssue({ code: 'custom', path: ['subcriterion'], message: 'tiene otro título' });
    if (fold(row.action) === fold(row.objective))
      context.addIssue({ code: 'custom', path: ['action'], message: 'repite el objetivo' });
  });

const COLUMNS = [
  ...['number', 'criterion', 'subcriterion', 'area', 'objective', 'action', 'tasks', 'start', 'end'],
  ...['resources', 'indicator', 'owner', 'comments'],
];

/**
 * The rules that these checks cover at least partly. Excludes those that compare texts by meaning, because these checks
 * compare them literally.
 */
export const PEER_RULES: readonly RuleId[] = [
  ...(['required-field', 'placeholder-text', 'markup-in-text', 'untidy-text', 'date-unreadable'] as const),
  ...(['outside-plan-year', 'end-before-start', 'criterion-unknown', 'subcriterion-unknown'] as const),
  ...(['subcriterion-outside-criterion', 'criterion-title', 'subcriterion-title', 'area-example'] as const),
  ...(['action-repeats-objective', 'resource-unknown', 'several-indicators', 'several-owners'] as const),
  ...(['number-duplicate', 'number-order', 'number-gap', 'owner-variants', 'coverage'] as const),
];

/** Checks the rows of a plan as returned by `Range.values`; empty cells are `''`. */
export function checkRows(values: readonly (readonly unknown[])[]): readonly Issue[] {
  const issues: Issue[] = [];
  const numbers = new Set<unknown>();
  const actions = new Map<string, number>();
  const owners = new Map<string, string>();
  const criteria = new Set<string>();
  let last = 0;
  values.forEach((cells, row) => {
    const record = Object.fromEntries(
      COLUMNS.map((column, index) => [column, cells[index] === '' ? null : cells[index]]),
    );
    const result = rowSchema.safeParse(record);
    for (const issue of result.error?.issues ?? [])
      issues.push({ row, message: `${issue.path.join('.')}: ${issue.message}` });
    const [number, criterion, , , , action, , , , , , owner] = cells;
    if (numbers.has(number)) issues.push({ row, message: 'number: repetido' });
    else if (typeof number === 'number' && number < last) issues.push({ row, message: 'number: retrocede' });
    else if (typeof number === 'number' && number > last + 1) issues.push({ row, message: 'number: falta alguno' });
    numbers.add(number);
    if (typeof number === 'number') last = number;
    if (typeof criterion === 'string') criteria.add(/\d+/.exec(criterion)?.[0] ?? '');
    if (typeof action === 'string' && action !== '') {
      const key = fold(action);
      if (actions.has(key)) issues.push({ row, message: 'action: repetida' });
      else actions.set(key, row);
    }
    if (typeof owner === 'string' && owner !== '') {
      const present = owners.get(fold(owner));
      if (present === undefined) owners.set(fold(owner), owner);
      else if (present !== owner) issues.push({ row, message: 'owner: escrito de otra forma' });
    }
  });
  for (const { number, parent } of DEFAULT_STRUCTURE.entries)
    if (parent === null && !criteria.has(number)) issues.push({ row: -1, message: `criterio ${number} sin acciones` });
  return issues;
}

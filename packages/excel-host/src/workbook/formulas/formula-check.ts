import { parse, tokenize } from '@cj-tech-master/excelts/formula';
import { numberReferences } from '../references/numbered-references';
import { HostError } from '../../package/host-error';
import { sheetNamesIn, tableNamesIn } from '../references/formula-references';
import { takesArguments } from './function-arity';

/** https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3 */
const LIMITS = { characters: 8192, textCharacters: 255, nestedFunctions: 64, arguments: 255 } as const;

/** Characters that affect nesting and the number of arguments; texts, quoted names and brackets are skipped. */
const SIGNS =
  /"(?<text>(?:[^"]|"")*)"|'(?:[^']|'')*'|\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\]|[\p{L}_][\p{L}\p{N}_.]*\(|[({,)}]/gu;

const known = new Set<string>();

/** Throws `InvalidArgument` for a formula (without `=`) that Excel wouldn't accept in any workbook. */
export function checkFormula(formula: string): void {
  const { text } = numberReferences(formula);
  if (formula.length <= LIMITS.characters && known.has(text)) return;
  if (formula === '' || formula.length > LIMITS.characters)
    throw new HostError('InvalidArgument', 'The formula is empty or too long');
  checkLimits(formula);
  try {
    parse(tokenize(formula));
  } catch (error) {
    throw new HostError('InvalidArgument', `Not a formula: ${error instanceof Error ? error.message : String(error)}`);
  }
  // Cached, because formulas written together usually differ only in their references.
  if (known.size > 5000) known.clear();
  known.add(text);
}

/** A function call whose parenthesis is open, with the index after it. */
interface OpenCall {
  readonly name: string;
  readonly start: number;
  commas: number;
}

function refuse(message: string): never {
  throw new HostError('InvalidArgument', message);
}

function checkLimits(formula: string): void {
  // Parentheses and braces that aren't of a function count no arguments: `undefined`.
  const open: (OpenCall | undefined)[] = [];
  let functions = 0;
  for (const { 0: sign, groups, index } of formula.matchAll(SIGNS)) {
    const text = groups?.['text'];
    if (text !== undefined && text.replaceAll('""', '"').length > LIMITS.textCharacters)
      refuse('A text in a formula has up to 255 characters');
    const call = open.at(-1);
    if (sign === '(' || sign === '{') open.push(undefined);
    else if (sign.endsWith('(')) {
      open.push({ name: sign.slice(0, -1), start: index + sign.length, commas: 0 });
      functions++;
    } else if (sign === ',' && call !== undefined) call.commas++;
    else if (sign === ')' || sign === '}') {
      open.pop();
      if (call !== undefined) {
        functions--;
        checkArguments(call, formula.slice(call.start, index));
      }
    }
    if (functions > LIMITS.nestedFunctions) refuse('Functions nest up to 64 deep');
  }
}

function checkArguments({ name, commas }: OpenCall, between: string): void {
  const count = between.trim() === '' ? 0 : commas + 1;
  if (count > LIMITS.arguments) refuse('A function has up to 255 arguments');
  if (!takesArguments(name, count)) refuse(`${name} takes more or fewer arguments than ${count}`);
}

/** Names in a workbook that formulas refer to, ignoring case. */
export interface ReferableNames {
  /** Undefined for none. */
  readonly sheetNamed: (name: string) => unknown;
  hasTable(name: string): boolean;
}

/**
 * Throws `InvalidArgument` for a formula (without `=`) that refers to a sheet or table that doesn't exist. Excel would
 * ask for a file or refuse it.
 */
export function checkNamesExist(formula: string, workbook: ReferableNames): void {
  const sheet = sheetNamesIn(formula).find((name) => workbook.sheetNamed(name) === undefined);
  if (sheet !== undefined) throw new HostError('InvalidArgument', `The formula speaks of a sheet "${sheet}"`);
  const table = tableNamesIn(formula).find((name) => !workbook.hasTable(name));
  if (table !== undefined) throw new HostError('InvalidArgument', `The formula speaks of a table "${table}"`);
}

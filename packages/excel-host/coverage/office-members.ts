import { readFileSync } from 'node:fs';

import ts from 'typescript';

/** The type definitions of Office.js. */
export const OFFICE_TYPES = require.resolve('@types/office-js/index.d.ts');

/** Members that the client library implements itself for every object. */
const OF_THE_LIBRARY: ReadonlySet<string> = new Set(['context', 'load', 'set', 'toJSON', 'track', 'untrack', 'items']);

/** Classes of the client library without a counterpart in a workbook. */
const LIBRARY_CLASSES: ReadonlySet<string> = new Set(['RequestContext', 'Session']);

/** Undocumented members used by the documented `Excel.createWorkbook`. */
const OF_FUNCTIONS: ReadonlySet<string> = new Set(['Application.createWorkbook', 'WorkbookCreated.open']);

/** Whether a member is undocumented and used by office.js only. */
export function isInternal(className: string, member: string): boolean {
  return member.startsWith('_') || OF_FUNCTIONS.has(`${className}.${member}`);
}

/** Whether the client library implements a documented member itself. */
export function isOfTheLibrary(className: string, member: string): boolean {
  return LIBRARY_CLASSES.has(className) || OF_THE_LIBRARY.has(member);
}

/** The class in the Excel namespace that contains a node; undefined outside of it. */
export function excelClassOf(node: ts.Node): string | undefined {
  const { parent } = node;
  if (!ts.isClassDeclaration(parent) || !ts.isModuleBlock(parent.parent)) return undefined;
  const namespace = parent.parent.parent;
  return namespace.name.text === 'Excel' ? parent.name?.text : undefined;
}

/**
 * The requirement set in a declaration's comment (`1.4`), `another` if it isn't a numbered ExcelApi set, undefined for
 * none.
 */
function statedSet(node: ts.Node, source: ts.SourceFile): string | undefined {
  const comments = ts.getLeadingCommentRanges(source.text, node.pos) ?? [];
  const last = comments.at(-1);
  if (last === undefined) return undefined;
  // A parameter may have been added in a later set than its method.
  const lines = source.text.slice(last.pos, last.end).split('\n');
  const text = lines.filter((line) => !line.includes('@param')).join('\n');
  const found = /\[Api set: ?(?:ExcelApi (1\.\d+)\b)?/.exec(text);
  return found === null ? undefined : (found[1] ?? 'another');
}

function membersOf(declaration: ts.ClassDeclaration, source: ts.SourceFile): ReadonlyMap<string, string> {
  const members = new Map<string, string>();
  const ofClass = statedSet(declaration, source) ?? 'another';
  for (const member of declaration.members) {
    const name = member.name !== undefined && ts.isIdentifier(member.name) ? member.name.text : undefined;
    if (name !== undefined && !members.has(name)) members.set(name, statedSet(member, source) ?? ofClass);
  }
  return members;
}

/**
 * The documented members of every class in the Excel namespace, with their ExcelApi set: `Range` → `values` → `1.1`.
 * `another` for members of other sets (preview, desktop only, online only).
 */
export function documentedMembers(): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const source = ts.createSourceFile(
    OFFICE_TYPES,
    readFileSync(OFFICE_TYPES, 'utf8'),
    ts.ScriptTarget.ES2022,
    /* setParentNodes */ true,
  );
  const classes = new Map<string, ReadonlyMap<string, string>>();
  for (const statement of source.statements) {
    if (!ts.isModuleDeclaration(statement) || statement.name.text !== 'Excel') continue;
    if (statement.body === undefined || !ts.isModuleBlock(statement.body)) continue;
    for (const declaration of statement.body.statements) {
      if (!ts.isClassDeclaration(declaration) || declaration.name === undefined) continue;
      classes.set(declaration.name.text, membersOf(declaration, source));
    }
  }
  return classes;
}

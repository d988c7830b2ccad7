import { readFileSync } from 'node:fs';

import ts from 'typescript';

/** Where the documented members of Office.js are declared. */
export const OFFICE_TYPES = require.resolve('@types/office-js/index.d.ts');

/** What every object of Excel has by the client library itself: none of it is asked of Excel by name. */
const OF_THE_LIBRARY: ReadonlySet<string> = new Set(['context', 'load', 'set', 'toJSON', 'track', 'untrack', 'items']);

/** The classes of the client library that stand for nothing in a workbook. */
const LIBRARY_CLASSES: ReadonlySet<string> = new Set(['RequestContext', 'Session']);

/** Undocumented members that the documented `Excel.createWorkbook` asks for. */
const OF_FUNCTIONS: ReadonlySet<string> = new Set(['Application.createWorkbook', 'WorkbookCreated.open']);

/** Whether only office.js itself asks for a member: no add-in may. */
export function isInternal(className: string, member: string): boolean {
  return member.startsWith('_') || OF_FUNCTIONS.has(`${className}.${member}`);
}

/** Whether a documented member is answered by the client library alone. */
export function isOfTheLibrary(className: string, member: string): boolean {
  return LIBRARY_CLASSES.has(className) || OF_THE_LIBRARY.has(member);
}

/** The name of the class of the Excel namespace that a node stands in; undefined for what stands elsewhere. */
export function excelClassOf(node: ts.Node): string | undefined {
  const { parent } = node;
  if (!ts.isClassDeclaration(parent) || !ts.isModuleBlock(parent.parent)) return undefined;
  const namespace = parent.parent.parent;
  return namespace.name.text === 'Excel' ? parent.name?.text : undefined;
}

/** The set that a declaration's own comment states (`1.4`), the word `another` for one outside of the numbered ExcelApi sets, undefined for none. */
function statedSet(node: ts.Node, source: ts.SourceFile): string | undefined {
  const comments = ts.getLeadingCommentRanges(source.text, node.pos) ?? [];
  const last = comments.at(-1);
  if (last === undefined) return undefined;
  // A parameter may have come later than its method.
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
 * The documented members of every class of the Excel namespace with the ExcelApi set that each came with: `Range` → `values` → `1.1`.
 * What belongs to another set (previews, desktop only, online only) says `another`.
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

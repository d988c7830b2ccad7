import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import ts from 'typescript';

import { excelClassOf, isOfTheLibrary, OFFICE_TYPES } from 'excel-host/coverage';

const ROOT = path.join(__dirname, '../..');

/** A use of a member of Excel's objects in a source file. */
export interface MemberUse {
  /** The member with its object: `Range.values`. */
  readonly member: string;
  /** The place: `src/excel/read-cells.ts:12`. */
  readonly at: string;
  /** The newest ExcelApi set that an enclosing function checks with `isSetSupported`: `1.16`; undefined for none. */
  readonly asked: string | undefined;
}

/** The object of an interface for load options or for `set`; for a collection, that of its items. */
function objectOfNames({ parent }: ts.Declaration): string | undefined {
  if (!ts.isInterfaceDeclaration(parent) || !ts.isModuleBlock(parent.parent)) return undefined;
  if (parent.parent.parent.name.text !== 'Interfaces') return undefined;
  return /^(\w+?)(?:Collection)?(?:UpdateData|LoadOptions|Data)$/.exec(parent.name.text)?.[1];
}

/** The object and member of a declaration. */
function memberOf(declaration: ts.Declaration): readonly [string, string] | undefined {
  if (path.resolve(declaration.getSourceFile().fileName) !== OFFICE_TYPES) return undefined;
  const name = ts.getNameOfDeclaration(declaration)?.getText();
  const owner = excelClassOf(declaration) ?? objectOfNames(declaration);
  return owner === undefined || name === undefined ? undefined : [owner, name];
}

/** Finds the uses in one source file. */
class Search {
  private readonly uses: MemberUse[] = [];

  constructor(private readonly checker: ts.TypeChecker) {}

  in(source: ts.SourceFile): readonly MemberUse[] {
    const visit = (node: ts.Node): void => {
      this.look(node);
      ts.forEachChild(node, visit);
    };
    visit(source);
    return this.uses;
  }

  private look(node: ts.Node): void {
    if (ts.isPropertyAccessExpression(node)) this.note(this.checker.getSymbolAtLocation(node.name), node.name);
    else if (ts.isElementAccessExpression(node)) this.noteNames(node.expression, node.argumentExpression);
    else if (ts.isObjectBindingPattern(node)) this.lookIntoPattern(node);
    else if (ts.isObjectLiteralExpression(node)) this.lookIntoLiteral(node);
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) this.lookIntoLoad(node);
  }

  private lookIntoPattern(pattern: ts.ObjectBindingPattern): void {
    const type = this.checker.getTypeAtLocation(pattern);
    for (const element of pattern.elements) {
      const name = element.propertyName ?? element.name;
      if (ts.isIdentifier(name)) this.note(this.propertyOf(type, name.text), element);
    }
  }

  private lookIntoLiteral(literal: ts.ObjectLiteralExpression): void {
    const type = this.checker.getContextualType(literal);
    if (type === undefined) return;
    for (const property of literal.properties) {
      if (property.name !== undefined && ts.isIdentifier(property.name))
        this.note(this.propertyOf(type, property.name.text), property);
    }
  }

  /** `load('items/name,items/id')` names members by their path from the object. */
  private lookIntoLoad(call: ts.CallExpression): void {
    const { expression } = call;
    if (!ts.isPropertyAccessExpression(expression) || expression.name.text !== 'load') return;
    const loaded = this.checker.getSymbolAtLocation(expression.name)?.declarations?.some((one) => memberOf(one));
    const [names] = call.arguments;
    if (!loaded || names === undefined || ts.isObjectLiteralExpression(names)) return;
    const listed = ts.isArrayLiteralExpression(names) ? names.elements : [names];
    for (const one of listed) this.noteNames(expression.expression, one);
  }

  private noteNames(of: ts.Expression, names: ts.Expression): void {
    const type = this.checker.getTypeAtLocation(names);
    const from = this.checker.getTypeAtLocation(of);
    if (!type.isStringLiteral()) {
      // An array element, or a name that isn't Excel's.
      if (ts.isCallExpression(names.parent)) throw new Error(`${this.placeOf(names)}: what is loaded can't be read`);
      return;
    }
    for (const name of type.value.split(',')) {
      let at: ts.Type | undefined = from;
      for (const step of name.trim().split('/')) {
        const property: ts.Symbol | undefined = at === undefined ? undefined : this.propertyOf(at, step);
        this.note(property, names);
        const next: ts.Type | undefined = property === undefined ? undefined : this.checker.getTypeOfSymbol(property);
        at = next?.getNumberIndexType() ?? next;
      }
    }
  }

  private propertyOf(type: ts.Type, name: string): ts.Symbol | undefined {
    return this.checker.getPropertyOfType(this.checker.getNonNullableType(type), name);
  }

  private note(symbol: ts.Symbol | undefined, node: ts.Node): void {
    for (const declaration of symbol?.declarations ?? []) {
      const [owner, name] = memberOf(declaration) ?? [];
      if (owner === undefined || name === undefined || isOfTheLibrary(owner, name)) continue;
      this.uses.push({ member: `${owner}.${name}`, at: this.placeOf(node), asked: askedSet(node) });
    }
  }

  private placeOf(node: ts.Node): string {
    const source = node.getSourceFile();
    const { line } = source.getLineAndCharacterOfPosition(node.getStart());
    return `${path.relative(ROOT, source.fileName)}:${line + 1}`;
  }
}

/** The newest set that a function around a node checks. */
function askedSet(node: ts.Node): string | undefined {
  const asked: string[] = [];
  for (let around = node.parent; !ts.isSourceFile(around); around = around.parent) {
    if (!ts.isFunctionLike(around)) continue;
    for (const [, set = ''] of around.getText().matchAll(/isSetSupported\(\s*'ExcelApi',\s*'(1\.\d+)'/g))
      asked.push(set);
  }
  return asked.sort((a, b) => Number(b.slice(2)) - Number(a.slice(2)))[0];
}

/**
 * The add-in's sources that can use Excel. Without the pane's components, which never do, because parsing their
 * libraries is slow.
 */
function addInSources(): readonly string[] {
  const files = ['excel', 'taskpane', 'commands', 'cli'].flatMap((room) => {
    const folder = path.join(ROOT, 'src', room);
    const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));
    return sources.map((file) => path.join(folder, file));
  });
  return files.filter((file) => file.includes('/excel/') || /\bExcel\b/.test(readFileSync(file, 'utf8')));
}

const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts'],
  jsx: ts.JsxEmit.ReactJSX,
  types: ['office-js'],
  strict: true,
  skipLibCheck: true,
  noEmit: true,
};

/**
 * Every use of a member of Excel's objects in the add-in's sources, and in a text as if it were the file
 * `src/excel/given-text.ts`.
 */
export function excelMembersUsed(text: string): Readonly<Record<'inSources' | 'inText', readonly MemberUse[]>> {
  const files = addInSources();
  const given = path.join(ROOT, 'src/excel/given-text.ts');
  const host = ts.createCompilerHost(OPTIONS);
  const [read, exists] = [host.getSourceFile.bind(host), host.fileExists.bind(host)];
  host.getSourceFile = (name, version, ...rest) =>
    name === given ? ts.createSourceFile(name, text, version, true) : read(name, version, ...rest);
  host.fileExists = (name) => name === given || exists(name);
  const program = ts.createProgram({ rootNames: [...files, given], options: OPTIONS, host });
  const usesIn = (file: string): readonly MemberUse[] => {
    const source = program.getSourceFile(file);
    if (source === undefined) throw new Error(`${file} was not read`);
    return new Search(program.getTypeChecker()).in(source);
  };
  return { inSources: files.flatMap(usesIn), inText: usesIn(given) };
}

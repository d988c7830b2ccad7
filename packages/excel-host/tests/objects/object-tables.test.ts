import { readFileSync } from 'node:fs';
import path from 'node:path';

import { isInternal } from '../../coverage/office-members';
import { OBJECT_TABLES } from '../../src/objects/tables';

const ROOT = path.join(__dirname, '../../../../node_modules');

/** Each documented member of the Excel namespace with its requirement set: `Range.values` → `1.1`. */
function documentedSets(): ReadonlyMap<string, string> {
  const sets = new Map<string, string>();
  const lines = readFileSync(path.join(ROOT, '@types/office-js/index.d.ts'), 'utf8').split('\n');
  const start = lines.findIndex((line) => line.startsWith('declare namespace Excel {'));
  let className = '';
  let set = '';
  for (const line of lines.slice(start + 1)) {
    if (line.startsWith('}')) break;
    // Members without a set have that of their class.
    const declared = /^ {4}(?:export )?(?:class|interface) (\w+)/.exec(line);
    if (declared !== null) className = declared[1] ?? '';
    // A parameter may have a later set of its own.
    if (line.includes('@param')) continue;
    set = /\[Api set: ExcelApi ([\d.]+)/.exec(line)?.[1] ?? (line.includes('[Api set:') ? 'another' : set);
    const member = /^ {8}(?:readonly )?(\w+)\??(?::|\()/.exec(line)?.[1];
    if (member !== undefined && !sets.has(`${className}.${member}`)) sets.set(`${className}.${member}`, set);
  }
  return sets;
}

/** The wire names of members, from office.js's debug build: `RangeFormat.columnWidth` → `ColumnWidth`. */
function wireNames(): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const text = readFileSync(path.join(ROOT, '@microsoft/office-js/dist/excel-web-16.00.debug.js'), 'utf8');
  const excel = text.slice(text.indexOf('var Excel;'));
  for (const [, className, body] of excel.matchAll(/\n {4}var (\w+) = \(function \(_super\) \{([\s\S]*?)\n {4}\}\(/g)) {
    const list = (name: string): string[] => {
      const found = new RegExp(`"${name}", \\{\\s+get: function \\(\\) \\{\\s+return (\\[[^\\]]*\\])`).exec(
        body ?? '',
      )?.[1];
      return found === undefined ? [] : (JSON.parse(found) as string[]);
    };
    const wire = list('_scalarPropertyOriginalNames');
    for (const [index, name] of list('_scalarPropertyNames').entries()) {
      names.set(`${className ?? ''}.${name}`, wire[index] ?? '');
    }
    for (const [, name, called] of (body ?? '').matchAll(
      /prototype\.(\w+) = function[^{]*\{(?:(?!\n {8}\};)[\s\S])*?_(?:invokeMethod|createMethodObject|createIndexerObject)\((?:[\w.]+, )?this, "(\w+)"/g,
    )) {
      names.set(`${className ?? ''}.${name ?? ''}`, called ?? '');
    }
  }
  return names;
}

const members = Object.values(OBJECT_TABLES).flatMap(({ type, members: own }) =>
  Object.entries<{ readonly set: string }>(own).map(([name, member]) => ({
    type,
    name,
    full: `${type}.${name}`,
    member,
  })),
);
const documented = members.filter(({ type, name }) => !isInternal(type, name));

describe('the tables of Excel objects', () => {
  const sets = documentedSets();

  test.each(documented.map(({ full, member }) => [full, member.set] as const))(
    '%s came with ExcelApi %s',
    (full, set) => {
      expect(sets.get(full)).toBe(set);
    },
  );

  test('every member’s documented name is derived from its wire name', () => {
    const names = wireNames();
    const checked = members.filter(({ full }) => names.has(full));
    expect(checked.length).toBeGreaterThan(250);
    for (const { full, name } of checked) {
      expect([full, names.get(full)]).toEqual([
        full,
        name.startsWith('_') ? name : `${name.charAt(0).toUpperCase()}${name.slice(1)}`,
      ]);
    }
  });
});

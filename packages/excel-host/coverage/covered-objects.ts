import { DEFAULT_SET, OBJECT_TABLES } from '../src';
import { documentedMembers, isInternal, isOfTheLibrary } from './office-members';

export interface CoveredMember {
  readonly name: string;
  /** The ExcelApi set that introduced it. */
  readonly set: string;
  readonly does: string;
}

export interface CoveredObject {
  readonly type: string;
  readonly members: readonly CoveredMember[];
  /** Undocumented calls of office.js that the host supports. */
  readonly internal: readonly string[];
  /** Documented members that the host lacks, of the sets that it may declare. */
  readonly refused: readonly string[];
}

/** The minor version of the set that the host declares by default. */
export const NEWEST_SET = Number(DEFAULT_SET.slice(2));

/** The properties of a table's member, whatever its object. */
interface TableMember {
  readonly kind: 'property' | 'object' | 'command' | 'method' | 'event';
  readonly set: string;
  readonly assign?: unknown;
  readonly edits?: true;
}

function doesOf(member: TableMember): string {
  switch (member.kind) {
    case 'property':
      return member.assign === undefined ? 'read' : 'read, write';
    case 'object':
      return 'object';
    case 'event':
      return 'event';
    case 'command':
    case 'method':
      return member.edits ? 'call that changes the workbook' : 'call';
  }
}

const documented = documentedMembers();

/** The documented members of a class up to the newest declared set. */
function membersWithinSets(className: string): readonly string[] {
  return [...(documented.get(className) ?? [])]
    .filter(([name, set]) => Number(set.slice(2)) <= NEWEST_SET && !isOfTheLibrary(className, name))
    .map(([name]) => name);
}

/** All objects of the host, according to its tables. */
export function coveredObjects(): readonly CoveredObject[] {
  return Object.values(OBJECT_TABLES)
    .filter(({ type }) => documented.has(type))
    .map((table) => {
      const members = Object.entries<TableMember>(table.members);
      const names = new Set(members.map(([name]) => name));
      const own = members
        .filter(([name]) => !isInternal(table.type, name))
        .map(([name, member]) => ({ name, set: member.set, does: doesOf(member) }));
      const items = table.items === undefined ? [] : [{ name: 'items', set: '1.1', does: 'read, one by one' }];
      return {
        type: table.type,
        members: [...items, ...own].sort((a, b) => (a.name < b.name ? -1 : 1)),
        internal: [...names].filter((name) => isInternal(table.type, name)).sort(),
        refused: membersWithinSets(table.type)
          .filter((name) => !names.has(name))
          .sort(),
      };
    });
}

/** The documented members, of any set, that the host's objects lack; members of the client library's own aside. */
export function lackingMembers(): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    Object.values(OBJECT_TABLES).map(({ type, members }) => [
      type,
      [...(documented.get(type)?.keys() ?? [])]
        .filter((name) => !Object.hasOwn(members, name) && !isOfTheLibrary(type, name))
        .sort(),
    ]),
  );
}

/** The documented objects that the host lacks, of the sets that it may declare. */
export function absentObjects(): readonly string[] {
  const types = new Set(coveredObjects().map(({ type }) => type));
  return [...documented.keys()].filter((type) => !types.has(type) && membersWithinSets(type).length > 0).sort();
}

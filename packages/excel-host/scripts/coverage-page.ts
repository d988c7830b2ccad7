import { OBJECT_TABLES } from '../src';
import { HOST_DIFFERENCES } from './differences';
import { documentedMembers, isInternal, isOfTheLibrary } from './office-members';

/** One member as the page tells of it. */
export interface CoveredMember {
  readonly name: string;
  /** The ExcelApi set that it came with. */
  readonly set: string;
  readonly does: string;
}

/** One object as the page tells of it. */
export interface CoveredObject {
  readonly type: string;
  readonly members: readonly CoveredMember[];
  /** The calls by which office.js asks more than its documentation says. */
  readonly internal: readonly string[];
  /** The documented members that the host refuses, of the sets that it may declare. */
  readonly refused: readonly string[];
}

/** The newest set that office.js 1.1.110 knows, and the host declares unless told otherwise. */
const NEWEST_SET = 15;

const OBJECTS_PAGE = 'https://learn.microsoft.com/javascript/api/excel/excel.';

/** What the page needs to know of a member of a table, whatever its object. */
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

/** The documented members of a class that an Excel of the newest declared set has. */
function membersWithinSets(className: string): readonly string[] {
  return [...(documented.get(className) ?? [])]
    .filter(([name, set]) => Number(set.slice(2)) <= NEWEST_SET && !isOfTheLibrary(className, name))
    .map(([name]) => name);
}

/** Every object that the host answers for, as its tables say. */
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

const code = (text: string): string => `\`${text}\``;
const counted = (count: number, one: string): string => `${count.toLocaleString('en')} ${one}${count === 1 ? '' : 's'}`;
const linked = (where: string): string => `[${code(where)}](#${(where.split('.')[0] ?? '').toLowerCase()})`;

function objectLines({ type, members, internal, refused }: CoveredObject): readonly string[] {
  return [
    `## ${type}`,
    '',
    `[Documentation](${OBJECTS_PAGE}${type.toLowerCase()})`,
    '',
    ...(members.length === 0 ? [] : ['| Member | ExcelApi | |', '| --- | --- | --- |']),
    ...members.map(({ name, set, does }) => `| ${code(name)} | ${set} | ${does} |`),
    ...(members.length === 0 ? [] : ['']),
    ...(internal.length === 0 ? [] : [`Asked by office.js itself: ${internal.map(code).join(', ')}.`, '']),
    ...(refused.length === 0 ? ['Nothing is refused.', ''] : [`Refused: ${refused.map(code).join(', ')}.`, '']),
  ];
}

/** The text of `docs/host-coverage.md`. */
export function hostCoveragePage(): string {
  const objects = coveredObjects();
  const types = new Set(objects.map(({ type }) => type));
  const absent = [...documented.keys()].filter((type) => !types.has(type) && membersWithinSets(type).length > 0).sort();
  const memberCount = objects.reduce((sum, { members }) => sum + members.length, 0);
  const refusedCount = objects.reduce((sum, { refused }) => sum + refused.length, 0);
  return [
    '<!-- Made by `npm run docs` from the tables of src/host/objects and from scripts/host-differences.ts: change those. -->',
    '',
    '# What the embedded Excel answers',
    '',
    `It answers for ${counted(objects.length, 'object')} with ${counted(memberCount, 'member')}, and declares ExcelApi 1.${NEWEST_SET} unless told to declare less.`,
    '',
    'What it refuses, it refuses with Excel’s own codes:',
    '',
    '- `ApiNotFound`: a member that isn’t on this page, and one of a later set than the host was told to declare.',
    '- `AccessDenied`: a value that is only read here is written; the workbook was opened for reading only; the sheet is protected and doesn’t allow it.',
    '- `NotImplemented`: a member that is here, asked for a part of what it does that isn’t (below, each such part).',
    '- `RequestPayloadSizeLimitExceeded`, `ResponsePayloadSizeLimitExceeded`: more than 5 MB, or 5,000,000 cells, at once.',
    '- `InvalidOperationInCellEditMode`: somebody is typing in a cell.',
    '',
    'What every object has by the client library itself (`load`, `set`, `toJSON`, `track`, `untrack`, `context`, `isNullObject`) is the library’s own, which runs unmodified.',
    '',
    '## Where it knowingly differs from Excel',
    '',
    ...HOST_DIFFERENCES.map(
      ({ where, says }) => `- ${where.length === 0 ? '' : `${where.map(linked).join(', ')}: `}${says}`,
    ),
    '',
    `## Objects`,
    '',
    '| Object | Members | Refused |',
    '| --- | --- | --- |',
    ...objects.map(
      ({ type, members, refused }) => `| [${type}](#${type.toLowerCase()}) | ${members.length} | ${refused.length} |`,
    ),
    `| ${objects.length} | ${memberCount} | ${refusedCount} |`,
    '',
    ...objects.flatMap(objectLines),
    '## Objects that it doesn’t have',
    '',
    `${absent.map(code).join(', ')}.`,
    '',
  ].join('\n');
}

import { OBJECT_TABLES } from '../../src';

const METHODS: ReadonlySet<string> = new Set(
  Object.values(OBJECT_TABLES).flatMap(({ type, members }) =>
    Object.entries<{ readonly kind: string }>(members)
      .filter(([, { kind }]) => kind === 'method' || kind === 'command')
      .map(([name]) => `${type}.${name}`),
  ),
);

/** The address of a member's documentation; for overloaded methods, of the first signature. */
export function memberAddress(type: string, member: string): string {
  const [object, name] = [type.toLowerCase(), member.toLowerCase()];
  const place = `excel-excel-${object}-${name}-member${METHODS.has(`${type}.${member}`) ? '(1)' : ''}`;
  return `https://learn.microsoft.com/javascript/api/excel/excel.${object}?view=excel-js-preview#${place}`;
}

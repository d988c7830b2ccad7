import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { coveredObjects, lackingMembers } from '../coverage/covered-objects';
import { coveragePage } from '../coverage/coverage-page';
import { HOST_DIFFERENCES } from '../coverage/differences';
import { documentedMembers } from '../coverage/office-members';
import lacking from '../src/objects/lacking-members.json';

const objects = coveredObjects();
const members = objects.flatMap(({ type, members }) => members.map(({ name }) => `${type}.${name}`));

describe('COVERAGE.md', () => {
  it('is up to date: npm run docs', () => {
    expect(readFileSync(join(__dirname, '../COVERAGE.md'), 'utf8')).toBe(coveragePage());
  });

  it('comes with the list of the members that the host lacks: npm run docs', () => {
    expect(lacking).toEqual(lackingMembers());
  });

  it('lists every documented member of an object once, as supported or not', () => {
    for (const { type, members, internal, refused } of objects) {
      const names = [...members.map(({ name }) => name), ...refused];
      expect([type, names.filter((name, index) => names.indexOf(name) !== index)]).toEqual([type, []]);
      expect(names.length + internal.length).toBeGreaterThan(0);
    }
  });

  it('lists unsupported members only if Excel has them', () => {
    const documented = documentedMembers();
    for (const { type, refused } of objects)
      for (const name of refused) expect(Number(documented.get(type)?.get(name)?.slice(2))).toBeLessThanOrEqual(15);
  });

  it.each(HOST_DIFFERENCES.flatMap(({ where }) => where.map((one) => [one])))('%s, said to differ, is there', (one) => {
    const [object = '', member] = one.split('.');
    expect(objects.map(({ type }) => type)).toContain(object);
    if (member !== undefined) expect(members).toContain(one);
  });
});

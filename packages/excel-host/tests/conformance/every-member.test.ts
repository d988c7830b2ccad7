import { coveredObjects } from '../../coverage/covered-objects';
import { casesOf, CONFORMANCE } from '../../conformance';

const members = coveredObjects().flatMap((object) =>
  object.members.map(({ name, does }) => ({ type: object.type, name, full: `${object.type}.${name}`, does })),
);
const known = new Set(members.map(({ full }) => full));

/** Changes that files don't store. */
const NOT_SAVED = ['Runtime.enableEvents'];

describe('every member of COVERAGE.md', () => {
  test('has a conformance case', () => {
    const untried = members.filter(({ type, name }) => casesOf(type, name).length === 0).map(({ full }) => full);
    expect(untried).toEqual([]);
  });

  test('that changes the workbook has a case for the saved file', () => {
    const notSaved = members
      .filter(({ does }) => does === 'read, write' || does === 'call that changes the workbook')
      .filter(({ type, name }) =>
        casesOf(type, name).every(({ afterSaving, inFile }) => (afterSaving ?? inFile) === undefined),
      )
      .map(({ full }) => full);
    expect(notSaved).toEqual(NOT_SAVED);
  });

  test('and no other member has cases', () => {
    const tried = Object.entries(CONFORMANCE).flatMap(([type, cases]) =>
      Object.keys(cases).map((name) => `${type}.${name}`),
    );
    expect(tried.filter((full) => !known.has(full))).toEqual([]);
  });

  test('has no two cases with the same statement', () => {
    for (const { type, name, full } of members) {
      const says = casesOf(type, name).map((one) => one.says);
      expect([full, says]).toEqual([full, [...new Set(says)]]);
    }
  });
});

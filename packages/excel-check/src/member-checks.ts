import { casesOf, CONFORMANCE, expectedIn, seenIn } from 'excel-host/conformance';
import type { Check } from './check';

/** One check for each statement of Microsoft's documentation about a member. */
export const MEMBER_CHECKS: readonly Check[] = Object.entries(CONFORMANCE).flatMap(([type, members]) =>
  Object.keys(members).flatMap((member) =>
    casesOf(type, member).map((one): Check => ({
      id: `${type}.${member}: ${one.says}`,
      kind: 'member',
      run: (excel) => seenIn(excel, one.run),
      expected: (surroundings) => expectedIn(one, surroundings),
    })),
  ),
);

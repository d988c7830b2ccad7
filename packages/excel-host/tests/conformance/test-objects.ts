import { CONFORMANCE, casesOf } from '../../conformance';
import { memberAddress } from './member-address';
import { expectedOf, outcomeOf } from './run-case';

/**
 * Runs the cases of some objects. A test's name consists of the member, the statement and the address of its
 * documentation.
 */
export function testObjects(...types: readonly string[]): void {
  describe.each(types)('%s', (type) => {
    for (const member of Object.keys(CONFORMANCE[type] ?? {})) {
      for (const one of casesOf(type, member)) {
        test(`${member}: ${one.says} (${memberAddress(type, member)})`, async () => {
          expect(await outcomeOf(one)).toEqual(expectedOf(one));
        });
      }
    }
  });
}

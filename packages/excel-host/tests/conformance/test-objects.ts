import { CONFORMANCE, casesOf } from './conformance';
import { memberAddress } from './member-address';
import { expectedOf, outcomeOf } from './run-case';

/** Tests each case of some objects; a test is named after the member, what is said of it, and where Microsoft says it. */
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

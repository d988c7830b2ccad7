import { FIX_KINDS } from '../../../src/core/fixes/fix-kinds';
import { RULES } from '../../../src/core/rules/registry';
import { examplePlan } from '../rules/example-plan';
import { findingsIn } from '../rules/findings-in';

test.each(RULES.map((rule) => [rule.id, rule] as const))(
  '%s is among them just where its findings are fixable',
  (id, rule) => {
    const found = rule.examples.bad.flatMap((example) =>
      findingsIn(examplePlan(example)).filter((each) => each.rule === id),
    );
    const kind = FIX_KINDS[id];
    expect(found.some(({ fixable }) => fixable)).toBe(kind === 'safe' || kind === 'asked');
  },
);

test('no fix that changes words is safe', () => {
  const safe = Object.entries(FIX_KINDS).flatMap(([id, kind]) => (kind === 'safe' ? [id] : []));
  expect(safe).toEqual(['date-as-text', 'markup-in-text', 'untidy-text']);
});

import fc from 'fast-check';

import { joinIndicators } from '../../../../src/core/plan/rows/join-indicators';
import { splitIndicators } from '../../../../src/core/plan/rows/split-indicators';

test.each([
  [['Número de actas', 'Porcentaje de quejas'], 'Número de actas\nPorcentaje de quejas'],
  [['Número de actas', 'informes publicados'], 'Número de actas\nInformes publicados'],
  [['actas', 'minutas'], 'actas\nminutas'],
  [['Actas', 'índice de clima'], 'Actas\nÍndice de clima'],
  [[], ''],
])('%j', (indicators, text) => expect(joinIndicators(indicators)).toBe(text));

const words = fc.constantFrom('Número', 'actas', 'informes', 'Porcentaje', 'de', '3', 'quejas;', 'a)', '\n');

test('joined indicators are read back as the same number', () => {
  fc.assert(
    fc.property(fc.array(words, { maxLength: 12 }), (parts) => {
      const indicators = splitIndicators(parts.join(' '));
      // Nobody writes an indicator of digits only.
      fc.pre(indicators.every((indicator) => /\p{L}/u.test(indicator)));
      const again = splitIndicators(joinIndicators(indicators));
      expect(again).toHaveLength(indicators.length);
    }),
    { numRuns: 1000 },
  );
});

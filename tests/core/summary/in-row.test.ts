import { inRow } from '../../../src/core/summary/layout/references';

test.each([
  ['=L8*2', '=L9*2'],
  ['=$L8+L$8', '=$L9+L$8'],
  ['=SUM(A8:C8)-D7', '=SUM(A9:C9)-D7'],
  ['=LOG10(A8)+LOG8(A1)', '=LOG10(A9)+LOG8(A1)'],
  ["=Plan!A8+'Plan L8'!A8", "=Plan!A8+'Plan L8'!A8"],
  ['=SUM(Plan!A8:B8)', '=SUM(Plan!A8:B8)'],
  ['="L8"&L8', '="L8"&L9'],
  ['=Indicadores[[#This Row],[Q8]]+[@Q8]', '=Indicadores[[#This Row],[Q8]]+[@Q8]'],
  ['=A88+BA8', '=A88+BA9'],
  ['=total_8+A8.5', '=total_8+A8.5'],
])('%s moves from row 8 to row 9', (formula, moved) => {
  expect(inRow(formula, 8, 9)).toBe(moved);
});

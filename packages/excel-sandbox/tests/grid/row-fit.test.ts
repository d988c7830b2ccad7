import { countLines, fittedHeight, type TextInRow } from '../../src/grid/row-fit';

/** Ten pixels per character. */
const measure = (text: string) => text.length * 10;

describe('countLines', () => {
  test.each([
    ['uno', 100, 1],
    ['uno dos tres', 120, 1],
    ['uno dos tres', 80, 2],
    ['uno dos tres', 30, 4],
    ['uno\ndos', 100, 2],
    ['abcdefghij', 30, 4],
    ['', 100, 1],
    ['uno', 0, 1],
  ])('%j in %i pixels: %i', (text, room, lines) => {
    expect(countLines(text, room, measure)).toBe(lines);
  });
});

describe('fittedHeight', () => {
  const text = (size: number, wrapText: boolean, content: string): TextInRow => ({
    text: content,
    width: 86,
    style: {
      font: {
        name: 'Calibri',
        size,
        color: '#000000',
        bold: false,
        italic: false,
        underline: 'None',
        strikethrough: false,
        superscript: false,
        subscript: false,
      },
      alignment: {
        horizontal: 'general',
        vertical: 'bottom',
        wrapText,
        indent: 0,
        textRotation: 0,
        shrinkToFit: false,
      },
    },
  });

  test('is the height of the tallest text', () => {
    const oneLine = fittedHeight([text(11, false, 'uno dos tres')], () => measure);
    const twoLines = fittedHeight([text(11, false, 'uno'), text(11, true, 'uno dos tres')], () => measure);
    expect(oneLine).toBe(21);
    expect(twoLines).toBe(39);
    expect(fittedHeight([text(22, false, 'uno')], () => measure)).toBe(39);
  });

  test('is 0 for an empty row', () => {
    expect(fittedHeight([], () => measure)).toBe(0);
  });
});

import { HostError } from '../package/host-error';
import type { CellStyle, FontStyle, Underline } from '../workbook/styles/style-types';
import type { ObjectTable, PropertyMember } from './object-table';
import { changeStyle, commonStyle } from './range-format';
import type { CellsTarget } from './targets';
import { colorValue, flagValue, numberValue, textValue, wordValue } from './values';

const WHITE = '#FFFFFF';

export const rangeFillTable: ObjectTable<'RangeFill'> = {
  type: 'RangeFill',
  members: {
    color: {
      kind: 'property',
      set: '1.1',
      // Excel returns white both for white and for no fill.
      get: (cells) => commonStyle(cells, ({ fill }) => (fill.color === '' ? WHITE : fill.color)) ?? '',
      assign: (cells, value) => changeStyle(cells, { fill: { color: colorValue(value), pattern: 'solid' } }),
    },
    clear: {
      kind: 'command',
      set: '1.1',
      edits: true,
      call: (cells) => changeStyle(cells, { fill: { color: '', pattern: 'none' } }),
    },
  },
};

function fontFlag(
  name: 'bold' | 'italic' | 'strikethrough' | 'subscript' | 'superscript',
): PropertyMember<CellsTarget> {
  return {
    kind: 'property',
    set: name === 'bold' || name === 'italic' ? '1.1' : '1.9',
    get: (cells) => commonStyle(cells, ({ font }) => font[name]),
    assign: (cells, value) => changeFont(cells, { [name]: flagValue(value) }),
  };
}

function changeFont(cells: CellsTarget, font: Partial<FontStyle>): void {
  changeStyle(cells, { font });
}

const commonFont = <K extends keyof FontStyle>(cells: CellsTarget, name: K): CellStyle['font'][K] | null => {
  return commonStyle(cells, ({ font }) => font[name]);
};

const UNDERLINES = ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'] satisfies Underline[];

export const rangeFontTable: ObjectTable<'RangeFont'> = {
  type: 'RangeFont',
  members: {
    bold: fontFlag('bold'),
    italic: fontFlag('italic'),
    strikethrough: fontFlag('strikethrough'),
    subscript: fontFlag('subscript'),
    superscript: fontFlag('superscript'),
    color: {
      kind: 'property',
      set: '1.1',
      get: (cells) => commonFont(cells, 'color') ?? '',
      assign: (cells, value) => changeFont(cells, { color: colorValue(value) }),
    },
    name: {
      kind: 'property',
      set: '1.1',
      get: (cells) => commonFont(cells, 'name'),
      assign: (cells, value) => changeFont(cells, { name: textValue(value) }),
    },
    size: {
      kind: 'property',
      set: '1.1',
      get: (cells) => commonFont(cells, 'size'),
      assign: (cells, value) => changeFont(cells, { size: fontSize(numberValue(value)) }),
    },
    underline: {
      kind: 'property',
      set: '1.1',
      get: (cells) => commonFont(cells, 'underline'),
      assign: (cells, value) => changeFont(cells, { underline: wordValue(value, UNDERLINES) }),
    },
  },
};

function fontSize(points: number): number {
  if (points < 1 || points > 409) throw new HostError('InvalidArgument', 'A font has 1 to 409 points.');
  return points;
}

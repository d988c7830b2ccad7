import { HostError } from '../package/host-error';
import type { ConditionalFormatModel } from '../workbook/conditional-formats/conditional-format';
import type { BorderLine, BorderLineStyle, DifferentialStyle } from '../workbook/styles/style-types';
import { areasTouch } from './cells';
import { ExcelObject } from './excel-object';
import type { ObjectTable, PropertyMember } from './object-table';
import type { ConditionalFormatTarget, Targets } from './targets';
import { colorValue, flagValue, numberFormatValue, otherSide, textValue, wordValue } from './values';

export const customConditionalFormatTable: ObjectTable<'CustomConditionalFormat'> = {
  type: 'CustomConditionalFormat',
  members: {
    format: {
      kind: 'object',
      set: '1.6',
      get: ({ format }) => new ExcelObject('ConditionalRangeFormat', format),
    },
    rule: { kind: 'object', set: '1.6', get: (target) => new ExcelObject('ConditionalFormatRule', target) },
  },
};

/**
 * Throws if the rule has a duplicate on the same cells: Excel then fails to read anything but its type and priority
 * (https://github.com/OfficeDev/office-js/issues/6835).
 */
function refuseDuplicated({ cells, format }: ConditionalFormatTarget): void {
  const { areas, type } = format;
  const formulas = format.formulas.join('\n');
  // Compares cells first, because few rules share them and reading rules is slower.
  const twin = cells.sheet.conditionalFormats.all.find(
    (other) =>
      other !== format &&
      areasTouch(other.areas, areas) &&
      other.type === type &&
      other.formulas.join('\n') === formulas,
  );
  if (twin !== undefined)
    throw new HostError('GeneralException', 'The conditional format shares cells with its duplicate.');
}

export const conditionalFormatRuleTable: ObjectTable<'ConditionalFormatRule'> = {
  type: 'ConditionalFormatRule',
  members: {
    formula: {
      kind: 'property',
      set: '1.6',
      get: (target) => {
        refuseDuplicated(target);
        return target.format.formula;
      },
      assign: ({ format }, value, { circumstances }) => {
        const formula = textValue(value);
        if (formula.length > circumstances.longestRuleFormula)
          throw new HostError('InvalidArgument', 'The formula of the conditional format is too long.');
        format.formula = formula;
      },
    },
  },
};

function change(format: ConditionalFormatModel, style: DifferentialStyle): void {
  format.style = { ...format.style, ...style };
}

function without(style: DifferentialStyle, part: keyof DifferentialStyle): DifferentialStyle {
  return Object.fromEntries(Object.entries(style).filter(([key]) => key !== part));
}

export const conditionalRangeFormatTable: ObjectTable<'ConditionalRangeFormat'> = {
  type: 'ConditionalRangeFormat',
  members: {
    borders: {
      kind: 'object',
      set: '1.6',
      get: (format) => new ExcelObject('ConditionalRangeBorderCollection', format),
    },
    fill: { kind: 'object', set: '1.6', get: (format) => new ExcelObject('ConditionalRangeFill', format) },
    font: { kind: 'object', set: '1.6', get: (format) => new ExcelObject('ConditionalRangeFont', format) },
    numberFormat: {
      kind: 'property',
      set: '1.6',
      get: (format) => format.style.numberFormat ?? null,
      assign: (format, value) => change(format, { numberFormat: numberFormatValue(value) }),
    },
  },
};

export const conditionalRangeFillTable: ObjectTable<'ConditionalRangeFill'> = {
  type: 'ConditionalRangeFill',
  members: {
    color: {
      kind: 'property',
      set: '1.6',
      get: (format) => format.style.fill?.color ?? '',
      assign: (format, value) => change(format, { fill: { color: colorValue(value) } }),
    },
    clear: {
      kind: 'command',
      set: '1.6',
      edits: true,
      call: (format) => {
        format.style = without(format.style, 'fill');
      },
    },
  },
};

type ConditionalFont = NonNullable<DifferentialStyle['font']>;

function changeFont(format: ConditionalFormatModel, font: ConditionalFont): void {
  change(format, { font: { ...format.style.font, ...font } });
}

function fontFlag(name: 'bold' | 'italic' | 'strikethrough'): PropertyMember<ConditionalFormatModel> {
  return {
    kind: 'property',
    set: '1.6',
    get: (format) => format.style.font?.[name] ?? null,
    assign: (format, value) => changeFont(format, { [name]: flagValue(value) }),
  };
}

export const conditionalRangeFontTable: ObjectTable<'ConditionalRangeFont'> = {
  type: 'ConditionalRangeFont',
  members: {
    bold: fontFlag('bold'),
    italic: fontFlag('italic'),
    strikethrough: fontFlag('strikethrough'),
    color: {
      kind: 'property',
      set: '1.6',
      get: (format) => format.style.font?.color ?? '',
      assign: (format, value) => changeFont(format, { color: colorValue(value) }),
    },
    underline: {
      kind: 'property',
      set: '1.6',
      get: (format) => format.style.font?.underline ?? null,
      assign: (format, value) => changeFont(format, { underline: wordValue(value, ['None', 'Single', 'Double']) }),
    },
    clear: {
      kind: 'command',
      set: '1.6',
      edits: true,
      call: (format) => {
        format.style = without(format.style, 'font');
      },
    },
  },
};

/** Excel's names for the sides of a conditional border, in the order of its collection. */
const SIDES = { top: 'EdgeTop', bottom: 'EdgeBottom', left: 'EdgeLeft', right: 'EdgeRight' } as const;

type Side = keyof typeof SIDES;

const ALL_SIDES = ['top', 'bottom', 'left', 'right'] as const;

/** The lines that a conditional format may draw, all of them thin. */
const LINES = {
  none: 'None',
  thin: 'Continuous',
  dashed: 'Dash',
  dashDot: 'DashDot',
  dashDotDot: 'DashDotDot',
  dotted: 'Dot',
} as const satisfies Partial<Record<BorderLineStyle, string>>;

type BorderTarget = Targets['ConditionalRangeBorder'];

function changeLine({ format, side }: BorderTarget, line: Partial<BorderLine>): void {
  const now = format.style.border?.[side] ?? { style: 'thin', color: '#000000' };
  change(format, { border: { ...format.style.border, [side]: { ...now, ...line } } });
}

function lineName(style: BorderLineStyle | undefined): string {
  return style !== undefined && style in LINES ? LINES[style as keyof typeof LINES] : 'None';
}

export const conditionalRangeBorderTable: ObjectTable<'ConditionalRangeBorder'> = {
  type: 'ConditionalRangeBorder',
  members: {
    color: {
      kind: 'property',
      set: '1.6',
      get: ({ format, side }) => format.style.border?.[side]?.color ?? '',
      assign: (target, value) => changeLine(target, { color: colorValue(value) }),
    },
    sideIndex: { kind: 'property', set: '1.6', get: ({ side }) => SIDES[side] },
    style: {
      kind: 'property',
      set: '1.6',
      get: ({ format, side }) => lineName(format.style.border?.[side]?.style),
      assign: (target, value) => changeLine(target, { style: otherSide(LINES, value) }),
    },
  },
};

function borderObject(format: ConditionalFormatModel, side: Side | undefined): ExcelObject<'ConditionalRangeBorder'> {
  if (side === undefined) throw new HostError('InvalidArgument', 'There is no border at that place.');
  return new ExcelObject('ConditionalRangeBorder', { format, side });
}

export const conditionalRangeBorderCollectionTable: ObjectTable<'ConditionalRangeBorderCollection'> = {
  type: 'ConditionalRangeBorderCollection',
  items: (format) => ALL_SIDES.map((side) => borderObject(format, side)),
  members: {
    bottom: { kind: 'object', set: '1.6', get: (format) => borderObject(format, 'bottom') },
    left: { kind: 'object', set: '1.6', get: (format) => borderObject(format, 'left') },
    right: { kind: 'object', set: '1.6', get: (format) => borderObject(format, 'right') },
    top: { kind: 'object', set: '1.6', get: (format) => borderObject(format, 'top') },
    count: { kind: 'property', set: '1.6', get: () => ALL_SIDES.length },
    getItem: {
      kind: 'method',
      set: '1.6',
      call: (format, args) => borderObject(format, otherSide(SIDES, args.text(0))),
    },
    getItemAt: {
      kind: 'method',
      set: '1.6',
      call: (format, args) => borderObject(format, ALL_SIDES[args.integer(0, 0)]),
    },
  },
};

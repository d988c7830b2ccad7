import { HostError } from '../package/host-error';
import type { Area } from '../workbook/references/area';
import type { BorderEdge, BorderLine, BorderLineStyle } from '../workbook/styles/style-types';
import { commonOf, stylesOf } from './cells';
import { ExcelObject } from './excel-object';
import type { ObjectTable } from './object-table';
import { changeStyle } from './range-format';
import type { BorderSide, CellsTarget } from './targets';
import { colorValue, otherSide, wordValue } from './values';

/** Excel's names for the lines of a range, in the order of its collection. */
const SIDES = {
  top: 'EdgeTop',
  bottom: 'EdgeBottom',
  left: 'EdgeLeft',
  right: 'EdgeRight',
  insideVertical: 'InsideVertical',
  insideHorizontal: 'InsideHorizontal',
  diagonalDown: 'DiagonalDown',
  diagonalUp: 'DiagonalUp',
} as const satisfies Readonly<Record<BorderSide, string>>;

const STYLES = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Double', 'SlantDashDot'] as const;
const WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'] as const;

type LineStyle = (typeof STYLES)[number];
type LineWeight = (typeof WEIGHTS)[number];

/** The file has one name for what Excel's API calls style and weight. */
const LINES: Readonly<Record<BorderLineStyle, readonly [LineStyle, LineWeight]>> = {
  none: ['None', 'Thin'],
  hair: ['Continuous', 'Hairline'],
  thin: ['Continuous', 'Thin'],
  medium: ['Continuous', 'Medium'],
  thick: ['Continuous', 'Thick'],
  dashed: ['Dash', 'Thin'],
  mediumDashed: ['Dash', 'Medium'],
  dotted: ['Dot', 'Thin'],
  double: ['Double', 'Thick'],
  dashDot: ['DashDot', 'Thin'],
  mediumDashDot: ['DashDot', 'Medium'],
  dashDotDot: ['DashDotDot', 'Thin'],
  mediumDashDotDot: ['DashDotDot', 'Medium'],
  slantDashDot: ['SlantDashDot', 'Medium'],
};

const LINE_WORDS = Object.keys(LINES).filter((word): word is BorderLineStyle => word in LINES);

/** The file's name for a style and weight; if no line has both, the style decides. */
function lineOf(style: LineStyle, weight: LineWeight): BorderLineStyle {
  const both = LINE_WORDS.find((word) => LINES[word][0] === style && LINES[word][1] === weight);
  return both ?? LINE_WORDS.find((word) => LINES[word][0] === style) ?? 'thin';
}

interface Target {
  readonly cells: CellsTarget;
  readonly side: BorderSide;
}

/** The cells that have one of an area's lines, and at which edges. */
function carriers(area: Area, side: BorderSide): { readonly area: Area; readonly edge: BorderEdge } | undefined {
  const { row, column, rowCount, columnCount } = area;
  switch (side) {
    case 'top':
      return { area: { ...area, rowCount: 1 }, edge: 'top' };
    case 'bottom':
      return { area: { ...area, row: row + rowCount - 1, rowCount: 1 }, edge: 'bottom' };
    case 'left':
      return { area: { ...area, columnCount: 1 }, edge: 'left' };
    case 'right':
      return { area: { ...area, column: column + columnCount - 1, columnCount: 1 }, edge: 'right' };
    case 'insideHorizontal':
      return rowCount > 1 ? { area: { ...area, rowCount: rowCount - 1 }, edge: 'bottom' } : undefined;
    case 'insideVertical':
      return columnCount > 1 ? { area: { ...area, columnCount: columnCount - 1 }, edge: 'right' } : undefined;
    default:
      return { area, edge: side };
  }
}

function lineAt({ cells, side }: Target, pick: (line: BorderLine) => string): string | null {
  const found = cells.areas.map((area) => carriers(area, side)).filter((carrier) => carrier !== undefined);
  const values = found.flatMap(({ area, edge }) =>
    stylesOf({ sheet: cells.sheet, areas: [area] }).map(({ border }) => pick(border[edge])),
  );
  return commonOf(values) ?? null;
}

function change({ cells, side }: Target, line: Partial<BorderLine>): void {
  for (const area of cells.areas) {
    const carrier = carriers(area, side);
    if (carrier === undefined) continue;
    changeStyle({ sheet: cells.sheet, areas: [carrier.area] }, { border: { [carrier.edge]: line } });
  }
}

function currentLine(target: Target): readonly [LineStyle, LineWeight] {
  const word = lineAt(target, ({ style }) => style);
  return LINE_WORDS.includes(word as BorderLineStyle) ? LINES[word as BorderLineStyle] : LINES.thin;
}

export const rangeBorderTable: ObjectTable<'RangeBorder'> = {
  type: 'RangeBorder',
  members: {
    color: {
      kind: 'property',
      set: '1.1',
      get: (target) => lineAt(target, ({ color }) => color) ?? '',
      assign: (target, value) => {
        const color = colorValue(value);
        // Setting a color adds a thin line if there was none.
        change(target, currentLine(target)[0] === 'None' ? { style: 'thin', color } : { color });
      },
    },
    sideIndex: { kind: 'property', set: '1.1', get: ({ side }) => SIDES[side] },
    style: {
      kind: 'property',
      set: '1.1',
      get: (target) => lineAt(target, ({ style }) => LINES[style][0]),
      assign: (target, value) => change(target, { style: lineOf(wordValue(value, STYLES), currentLine(target)[1]) }),
    },
    weight: {
      kind: 'property',
      set: '1.1',
      get: (target) => lineAt(target, ({ style }) => LINES[style][1]),
      assign: (target, value) => {
        const style = currentLine(target)[0];
        change(target, { style: lineOf(style === 'None' ? 'Continuous' : style, wordValue(value, WEIGHTS)) });
      },
    },
  },
};

const ALL_SIDES = Object.keys(SIDES).filter((side): side is BorderSide => side in SIDES);

function borderObject(cells: CellsTarget, side: BorderSide | undefined): ExcelObject<'RangeBorder'> {
  if (side === undefined) throw new HostError('InvalidArgument', 'There is no border at that place.');
  return new ExcelObject('RangeBorder', { cells, side });
}

export const rangeBorderCollectionTable: ObjectTable<'RangeBorderCollection'> = {
  type: 'RangeBorderCollection',
  items: (cells) => ALL_SIDES.map((side) => borderObject(cells, side)),
  members: {
    count: { kind: 'property', set: '1.1', get: () => ALL_SIDES.length },
    getItem: {
      kind: 'method',
      set: '1.1',
      call: (cells, args) => borderObject(cells, otherSide(SIDES, args.text(0))),
    },
    getItemAt: {
      kind: 'method',
      set: '1.1',
      call: (cells, args) => borderObject(cells, ALL_SIDES[args.integer(0, 0)]),
    },
  },
};

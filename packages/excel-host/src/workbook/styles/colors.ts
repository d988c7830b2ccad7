import type { XmlElement } from '../../package/xml-element';

/** Office's theme colors in the order of their indexes in cells: light 1, dark 1, light 2, dark 2, accents, links. */
const OFFICE_THEME = [
  'FFFFFF',
  '000000',
  'E7E6E6',
  '44546A',
  '4472C4',
  'ED7D31',
  'A5A5A5',
  'FFC000',
  '5B9BD5',
  '70AD47',
  '0563C1',
  '954F72',
];

/** The 64 indexed colors (ECMA-376 part 1, 18.8.27) and the two system colors. */
const INDEXED = (
  '000000FFFFFFFF000000FF000000FFFFFF00FF00FF00FFFF'.repeat(2) +
  '800000008000000080808000800080008080C0C0C08080809999FF993366FFFFCCCCFFFF660066FF80800066CCCCCCFF' +
  '000080FF00FFFFFF0000FFFF8000808000000080800000FF00CCFFCCFFFFCCFFCCFFFF9999CCFFFF99CCCC99FFFFCC99' +
  '3366FF33CCCC99CC00FFCC00FF9900FF6600666699969696003366339966003300333300993300993366333399333333' +
  '000000FFFFFF'
).match(/.{6}/g);

const THEME_ORDER = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];

type Hsl = readonly [hue: number, saturation: number, lightness: number];

function toHsl(hex: string): Hsl {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255);
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const lightness = (most + least) / 2;
  const spread = most - least;
  if (spread === 0) return [0, 0, lightness];
  const saturation = spread / (1 - Math.abs(2 * lightness - 1));
  const hue =
    most === red
      ? ((green - blue) / spread + 6) % 6
      : most === green
        ? (blue - red) / spread + 2
        : (red - green) / spread + 4;
  return [hue, saturation, lightness];
}

function fromHsl([hue, saturation, lightness]: Hsl): string {
  const chroma = (1 - Math.abs(2 * lightness - 1)) * saturation;
  const second = chroma * (1 - Math.abs((hue % 2) - 1));
  const base = lightness - chroma / 2;
  const triples = [
    [chroma, second, 0],
    [second, chroma, 0],
    [0, chroma, second],
    [0, second, chroma],
    [second, 0, chroma],
    [chroma, 0, second],
  ];
  const triple = triples[Math.floor(hue) % 6] ?? [0, 0, 0];
  return triple
    .map((part) =>
      Math.round((part + base) * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')
    .toUpperCase();
}

/** Makes a color lighter (up to 1) or darker (down to -1), as in cells (ECMA-376 part 1, 18.8.19 `tint`). */
export function tintColor(hex: string, tint: number): string {
  if (tint === 0) return hex;
  const [hue, saturation, lightness] = toHsl(hex);
  return fromHsl([hue, saturation, tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint]);
}

/**
 * Multiplies and raises a color's lightness, as in drawings (ECMA-376 part 1, 20.1.2.3.20 `lumMod`, 20.1.2.3.21
 * `lumOff`). Both are fractions of 1.
 */
export function relightColor(hex: string, times: number, plus: number): string {
  const [hue, saturation, lightness] = toHsl(hex);
  return fromHsl([hue, saturation, Math.min(1, Math.max(0, lightness * times + plus))]);
}

/** The colors of a workbook's theme and indexed palette. */
export class Palette {
  readonly #theme: readonly string[];
  readonly #indexed: readonly string[];

  constructor(theme: XmlElement | undefined, styles: XmlElement) {
    const scheme = theme?.descendants('clrScheme')[0];
    this.#theme = THEME_ORDER.map((name, index) => {
      const color = scheme?.elements.find((element) => element.localName === name)?.elements[0];
      return (color?.attribute('lastClr') ?? color?.attribute('val') ?? OFFICE_THEME[index] ?? '000000').toUpperCase();
    });
    const own = styles
      .child('colors')
      ?.child('indexedColors')
      ?.elements.map((element) => (element.attribute('rgb') ?? '').slice(-6).toUpperCase());
    this.#indexed = (INDEXED ?? []).map((color, index) => own?.[index] ?? color);
  }

  /**
   * The theme's color by its name in drawings (`accent1`, `tx1`, `bg2`) as `#RRGGBB`; undefined for an unknown name.
   */
  themed(name: string): string | undefined {
    const place = THEME_ORDER.indexOf(name.replace(/^tx/, 'dk').replace(/^bg/, 'lt'));
    const hex = this.#theme[place];
    return hex === undefined ? undefined : `#${hex}`;
  }

  /** The color of an element as `#RRGGBB`; undefined for none and for system colors. */
  resolve(color: XmlElement | undefined): string | undefined {
    const hex = color === undefined ? undefined : this.#hex(color);
    if (hex === undefined || !/^[0-9A-F]{6}$/i.test(hex)) return undefined;
    return `#${tintColor(hex.toUpperCase(), Number(color?.attribute('tint') ?? 0))}`;
  }

  #hex(color: XmlElement): string | undefined {
    const rgb = color.attribute('rgb');
    if (rgb !== undefined) return rgb.slice(-6);
    const theme = color.attribute('theme');
    if (theme !== undefined) return this.#theme[Number(theme)];
    const indexed = color.attribute('indexed');
    return indexed === undefined ? undefined : this.#indexed[Number(indexed)];
  }
}

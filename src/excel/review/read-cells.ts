import type { CellKind, GridCell } from '../../core/plan/grid';

/** Excel's `RangeValueType`, as cell kinds of the plan's reader. Unknown types are read as text. */
const KINDS: Readonly<Partial<Record<string, CellKind>>> = {
  Empty: 'empty',
  Integer: 'number',
  Double: 'number',
  Boolean: 'boolean',
  Error: 'error',
};

/** One cell as Excel's API gives it; its declarations say `any`. */
interface RawCell {
  readonly value: unknown;
  readonly type: unknown;
  /** Absent if it was not asked for: the value's own text then. */
  readonly text?: unknown;
  readonly numberFormat?: unknown;
}

/** Converts a cell from Excel's API. */
export function gridCell({ value, type, text, numberFormat }: RawCell): GridCell {
  const kind = KINDS[String(type)] ?? 'text';
  const known = typeof value === 'number' || typeof value === 'boolean' ? value : asText(value);
  return {
    // A formula that gives "" has the type of a text; to a reader it is an empty cell.
    kind: known === '' ? 'empty' : kind,
    value: known,
    text: text === undefined ? String(known) : asText(text),
    numberFormat: numberFormat === undefined ? 'General' : asText(numberFormat),
  };
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}

/** The rows of a loaded 2-D property, such as `range.values`: Excel's declarations say `any[][]`. */
export function matrix(property: readonly (readonly unknown[])[]): readonly (readonly unknown[])[] {
  return property;
}

import { HostError } from '../package/host-error';
import { ExcelObject } from '../objects/excel-object';
import type { References } from '../objects/session';
import type { Area } from '../workbook/references/area';
import type { ModelChange } from '../workbook/changes';

type CellsMoved = Extract<ModelChange, { readonly kind: 'cells-moved' }>;

/** An area after cells were inserted or deleted; undefined if it no longer exists. */
export function movedArea(area: Area, change: CellsMoved): Area | undefined {
  const rows = change.axis === 'rows';
  const across = rows
    ? { start: area.column, count: area.columnCount, from: change.area.column, size: change.area.columnCount }
    : { start: area.row, count: area.rowCount, from: change.area.row, size: change.area.rowCount };
  // Only areas that are entirely inside the moved rows or columns move.
  if (across.start < across.from || across.start + across.count > across.from + across.size) return area;
  const start = rows ? area.row : area.column;
  const count = rows ? area.rowCount : area.columnCount;
  const at = rows ? change.area.row : change.area.column;
  const size = rows ? change.area.rowCount : change.area.columnCount;
  const end = start + count;
  const placed = change.how === 'inserted' ? grown(start, end, at, size) : shrunk(start, end, at, size);
  if (placed.end <= placed.start) return undefined;
  return rows
    ? { ...area, row: placed.start, rowCount: placed.end - placed.start }
    : { ...area, column: placed.start, columnCount: placed.end - placed.start };
}

interface Span {
  readonly start: number;
  readonly end: number;
}

function grown(start: number, end: number, at: number, size: number): Span {
  return { start: at <= start ? start + size : start, end: at < end ? end + size : end };
}

function shrunk(start: number, end: number, at: number, size: number): Span {
  const place = (edge: number): number => (edge <= at ? edge : Math.max(at, edge - size));
  return { start: place(start), end: place(end) };
}

/** The objects that office.js tracks across syncs. Tracked ranges follow their cells. */
export class ReferenceBook implements References {
  private readonly objects = new Map<string, ExcelObject>();
  private readonly ids = new WeakMap<ExcelObject, string>();
  private nextId = 1;

  track(object: ExcelObject): string {
    const known = this.ids.get(object);
    if (known !== undefined) return known;
    const id = `{${object.type}-${this.nextId++}}`;
    this.objects.set(id, object);
    this.ids.set(object, id);
    return id;
  }

  find(id: string): ExcelObject {
    const object = this.objects.get(id);
    if (object === undefined) throw new HostError('InvalidReference', 'The tracked object no longer exists.');
    return object;
  }

  release(id: string): void {
    this.objects.delete(id);
  }

  idOf(object: ExcelObject): string | undefined {
    return this.ids.get(object);
  }

  /** Number of tracked objects; it grows if an add-in doesn't release them. */
  get size(): number {
    return this.objects.size;
  }

  /** Moves tracked ranges after a change of their sheet. */
  follow(change: ModelChange): void {
    if (change.kind !== 'cells-moved' && change.kind !== 'sheet-deleted') return;
    for (const [id, object] of this.objects) {
      if (!object.is('Range') || object.target.sheet.id !== change.sheet) continue;
      const area = change.kind === 'cells-moved' ? movedArea(object.target.area, change) : undefined;
      if (area === undefined) this.objects.delete(id);
      else if (area !== object.target.area) this.replace(id, new ExcelObject('Range', { ...object.target, area }));
    }
  }

  private replace(id: string, object: ExcelObject): void {
    this.objects.set(id, object);
    this.ids.set(object, id);
  }
}

import type { Session } from '../objects/session';
import { formatArea, type Area } from '../workbook/references/area';
import type { ModelChange } from '../workbook/changes';
import type { Json } from '../objects/json';

/** office.js's numbers of event types, by the names of its registration calls. */
export const EVENT_TYPES = {
  DataChanged: 10,
  Activated: 11,
  Deactivated: 12,
  Added: 13,
  SelectionChanged: 14,
  Deleted: 15,
  FormatChanged: 18,
} as const;

/** The registration name of a supported event. */
export type EventName = keyof typeof EVENT_TYPES;

/** office.js's category of events that a page can register for. */
export const EVENT_CATEGORY = 65_536;

/** One event in office.js's format: `[category, type, target, message, id, remote]`. */
export type EventEntry = readonly [number, number, string, string, string, boolean];

/** The target of events of the workbook's collections. */
const WORKBOOK_TARGET = 'Workbook';

type Message = Readonly<Record<string, Json>>;

interface HostEvent {
  readonly name: EventName;
  readonly sheet: string;
  readonly message: Message;
}

const CHANGE_TYPES = {
  'rows inserted': 'RowInserted',
  'rows deleted': 'RowDeleted',
  'columns inserted': 'ColumnInserted',
  'columns deleted': 'ColumnDeleted',
} as const;

const SHIFTS = {
  'rows inserted': 'ShiftCellDown',
  'rows deleted': 'ShiftCellUp',
  'columns inserted': 'ShiftCellRight',
  'columns deleted': 'ShiftCellLeft',
} as const;

const addressOf = (areas: readonly Area[]): string => areas.map(formatArea).join(',');

/** The place of an event; `event.getRange(context)` finds the cells by the reference. */
function placeOf(worksheetId: string, address: string): Message {
  return { address, worksheetId, referenceId: `${worksheetId}!${address}` };
}

function isWhole(area: Area, axis: 'rows' | 'columns'): boolean {
  return /^\D/.test(formatArea(area)) === (axis === 'columns') && !/[A-Z].*\d/.test(formatArea(area));
}

/** The events for a change of the model; none if Excel has no event for it. */
function eventsOf(change: ModelChange, own: boolean): readonly HostEvent[] {
  const origin = { source: 'Local', triggerSource: own ? 'ThisLocalAddin' : 'Unknown' };
  switch (change.kind) {
    case 'cells':
    case 'format': {
      const name = change.kind === 'cells' ? 'DataChanged' : 'FormatChanged';
      const kind = change.kind === 'cells' ? { changeType: 'RangeEdited', shiftDirection: 'None' } : {};
      const place = placeOf(change.sheet, addressOf(change.areas));
      const message = { ...origin, ...kind, ...place };
      return [{ name, sheet: change.sheet, message }];
    }
    case 'cells-moved': {
      const kind = `${change.axis} ${change.how}` as const;
      const whole = isWhole(change.area, change.axis);
      const partial = change.how === 'inserted' ? 'CellInserted' : 'CellDeleted';
      const message = {
        ...origin,
        changeType: whole ? CHANGE_TYPES[kind] : partial,
        shiftDirection: SHIFTS[kind],
        ...placeOf(change.sheet, formatArea(change.area)),
      };
      return [{ name: 'DataChanged', sheet: change.sheet, message }];
    }
    case 'selection': {
      const message = { address: addressOf(change.areas), worksheetId: change.sheet };
      return [{ name: 'SelectionChanged', sheet: change.sheet, message }];
    }
    case 'sheet-added':
      return [{ name: 'Added', sheet: change.sheet, message: { ...origin, worksheetId: change.sheet } }];
    case 'sheet-deleted':
      return [{ name: 'Deleted', sheet: change.sheet, message: { ...origin, worksheetId: change.sheet } }];
    case 'sheet-activated':
      return [
        { name: 'Deactivated', sheet: change.from, message: { worksheetId: change.from } },
        { name: 'Activated', sheet: change.sheet, message: { worksheetId: change.sheet } },
      ];
    default:
      return [];
  }
}

/** Sends events to registered pages, once for the sheet and once for the workbook. */
export class EventHub {
  private readonly registrations = new Map<string, number>();
  private readonly listeners = new Set<(entries: readonly EventEntry[]) => void>();
  private readonly selectionListeners = new Set<() => void>();
  private nextId = 1;

  /** Starts or stops sending an event for a target. */
  register(event: string, target: string, on: boolean): void {
    const key = `${event} ${target}`;
    const count = Math.max(0, (this.registrations.get(key) ?? 0) + (on ? 1 : -1));
    if (count === 0) this.registrations.delete(key);
    else this.registrations.set(key, count);
  }

  /** Calls a listener with events until the returned function is called. */
  listen(listener: (entries: readonly EventEntry[]) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /**
   * Calls a listener when the selection or the active sheet changes (`workbook.onSelectionChanged`), until the returned
   * function is called.
   */
  listenToSelection(listener: () => void): () => void {
    this.selectionListeners.add(listener);
    return () => this.selectionListeners.delete(listener);
  }

  /** Sends the events for a change of the model. */
  send(change: ModelChange, own: boolean, session: Pick<Session, 'eventsEnabled'>): void {
    if (!session.eventsEnabled) return;
    const entries = eventsOf(change, own).flatMap((event) => this.entriesOf(event));
    if (entries.length > 0) for (const listener of this.listeners) listener(entries);
    if (change.kind === 'selection' || change.kind === 'sheet-activated') {
      for (const listener of this.selectionListeners) listener();
    }
  }

  private entriesOf({ name, sheet, message }: HostEvent): readonly EventEntry[] {
    return [sheet, WORKBOOK_TARGET]
      .filter((target) => this.registrations.has(`${name} ${target}`))
      .map((target) => [
        EVENT_CATEGORY,
        EVENT_TYPES[name],
        target,
        JSON.stringify(message),
        String(this.nextId++),
        false,
      ]);
  }
}

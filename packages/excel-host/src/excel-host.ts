import { ORDINARY_CIRCUMSTANCES, type Circumstances } from './objects/circumstances';
import type { HostError } from './package/host-error';
import { DEFAULT_SET, type RequirementSet } from './objects/requirement-set';
import type { Session } from './objects/session';
import { Batch, type BatchAnswer } from './protocol/batch';
import { EventHub, type EventEntry } from './protocol/events';
import { Faults } from './protocol/faults';
import type { PageServices } from './protocol/page-services';
import { ReferenceBook } from './protocol/references';
import { ACTION, PATH, readRequest, type BatchRequest } from './protocol/request';
import type { ChangeListener } from './workbook/changes';
import type { SheetModel } from './workbook/sheets/sheet-model';
import { WorkbookModel } from './workbook/workbook-model';

export interface HostOptions {
  /** The newest ExcelApi set that it declares; 1.14 by default. */
  readonly requirementSet?: RequirementSet;
  /** Today as a serial number of the 1900 system; by default the computer's date. */
  readonly today?: () => number;
  /** The user's locale tag; `es-DO` by default. */
  readonly displayLanguage?: string;
  /** The file's name; `Book1.xlsx` by default. */
  readonly fileName?: string;
  readonly readOnly?: boolean;
  /** Circumstances at the start that differ from the ordinary ones; see `host.circumstances`. */
  readonly circumstances?: Partial<Circumstances>;
}

/** The response to a request: an answer, or one of office.js's error numbers. */
export type HostResponse =
  { readonly status: 0; readonly body: string } | { readonly status: number; readonly message: string };

/** Totals over all requests of a host. Each `context.sync()` of an add-in is one request. */
export interface Counters {
  requests: number;
  bytesIn: number;
  bytesOut: number;
  /** The largest request and response, in bytes. */
  largestIn: number;
  largestOut: number;
}

/**
 * Excel on the web's limit for a request and for a response:
 * https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization
 */
export const PAYLOAD_LIMIT = 5 * 1024 * 1024;

/** The error numbers with which Excel refuses a whole request. */
const REFUSALS = {
  cellEditing: 5004,
  requestTooLarge: 5103,
  responseTooLarge: 5104,
  noCapability: 7000,
  settingsNotSaved: 4001,
} as const;

const utf8 = new TextEncoder();

/** The computer's date as a serial number: 25,569 is 1 January 1970. */
function machineToday(): number {
  const now = new Date();
  return Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / 86_400_000 + 25_569;
}

/** An Excel with one open workbook that answers the requests of the unmodified office.js. */
export class ExcelHost {
  /** The circumstances of this Excel; they can be changed at any time. */
  readonly circumstances: Circumstances;
  /** Simulates failures. */
  readonly faults = new Faults();
  /** Totals so far, without office.js's own requests (telemetry, releasing objects). */
  readonly counters: Counters = { requests: 0, bytesIn: 0, bytesOut: 0, largestIn: 0, largestOut: 0 };
  readonly requirementSet: RequirementSet;
  readonly displayLanguage: string;
  readonly fileName: string;
  readonly readOnly: boolean;

  private readonly events = new EventHub();
  private readonly references = new ReferenceBook();
  private readonly openings = new Set<(bytes: Uint8Array) => void>();
  private readonly session: Session;
  private executing = false;

  private constructor(
    /** The workbook itself, for pages that show it and for tests. */
    readonly workbook: WorkbookModel,
    options: HostOptions,
  ) {
    this.circumstances = { ...ORDINARY_CIRCUMSTANCES, ...options.circumstances };
    this.requirementSet = options.requirementSet ?? DEFAULT_SET;
    this.displayLanguage = options.displayLanguage ?? 'es-DO';
    this.fileName = options.fileName ?? 'Book1.xlsx';
    this.readOnly = options.readOnly ?? false;
    workbook.today = options.today ?? machineToday;
    this.session = {
      workbook,
      references: this.references,
      fileName: this.fileName,
      readOnly: this.readOnly,
      locale: this.displayLanguage,
      requirementSet: this.requirementSet,
      circumstances: this.circumstances,
      eventsEnabled: true,
      openWorkbook: (bytes) => {
        for (const listener of this.openings) listener(bytes);
      },
      listen: (event, target, on) => this.events.register(event, target, on),
    };
    workbook.onChange((change) => {
      this.references.follow(change);
      this.events.send(change, this.executing, this.session);
    });
  }

  /** Opens a workbook; throws a `HostError` whose code says why it can't be opened. */
  static open(bytes: Uint8Array, options: HostOptions = {}): ExcelHost {
    return new ExcelHost(WorkbookModel.open(bytes), options);
  }

  /** Creates a workbook with one empty sheet. */
  static empty(options: HostOptions & { readonly sheetName?: string } = {}): ExcelHost {
    return new ExcelHost(WorkbookModel.empty(options.sheetName), options);
  }

  /** The workbook as a file. If nothing has changed, the same bytes that were opened. */
  save(): Uint8Array {
    return this.workbook.save();
  }

  /** Calls a listener after every change of the workbook, until the returned function is called. */
  onChange(listener: ChangeListener): () => void {
    return this.workbook.onChange(listener);
  }

  /** Calls a listener with the events that add-ins registered for, until the returned function is called. */
  onEvents(listener: (entries: readonly EventEntry[]) => void): () => void {
    return this.events.listen(listener);
  }

  /** Calls a listener when the selection or the active sheet changes, until the returned function is called. */
  onSelectionChanged(listener: () => void): () => void {
    return this.events.listenToSelection(listener);
  }

  /**
   * Calls a listener when an add-in opens another workbook (`Excel.createWorkbook`), until the returned function is
   * called.
   */
  onWorkbookOpened(listener: (bytes: Uint8Array) => void): () => void {
    this.openings.add(listener);
    return () => this.openings.delete(listener);
  }

  /**
   * Sets a value that the user picks from a cell's list (data validation).
   *
   * @param row From 0, like `column`.
   */
  pick(sheet: SheetModel, row: number, column: number, value: string): void {
    const events = this.session.eventsEnabled;
    this.session.eventsEnabled = events && this.circumstances.picksRaiseChanges;
    sheet.cells.setValue(row, column, value);
    this.session.eventsEnabled = events;
  }

  /** Number of objects that office.js tracks across syncs. It grows if an add-in doesn't release them. */
  get trackedObjects(): number {
    return this.references.size;
  }

  /** Replaces the values in `Office.context.document.settings`, JSON texts by key. Returns 0, or an error number. */
  saveSettings(saved: ReadonlyMap<string, string>): number {
    if (this.readOnly) return REFUSALS.noCapability;
    const { settings } = this.workbook;
    if (!settings.fits(saved)) return REFUSALS.settingsNotSaved;
    for (const key of settings.keys) if (!saved.has(key)) settings.remove(key);
    for (const [key, json] of saved) if (settings.get(key) !== json) settings.set(key, json);
    return 0;
  }

  /** Executes a request of office.js, given its body and the services of the page that sent it. */
  execute(requestBody: string, services: PageServices): HostResponse {
    const bytesIn = utf8.encode(requestBody).length;
    const request = readRequest(requestBody);
    const counted = !isHousekeeping(request);
    if (counted) this.count('bytesIn', 'largestIn', bytesIn);
    if (this.faults.cellEditing && !isOfPage(request))
      return { status: REFUSALS.cellEditing, message: 'A cell is being edited.' };
    if (bytesIn > PAYLOAD_LIMIT) return { status: REFUSALS.requestTooLarge, message: 'The request exceeds 5 MB.' };
    if (counted) this.faults.makeEdits();
    const body = this.answer(() =>
      new Batch(request, this.session, services).run(counted ? this.faults.nextRequest() : noFault),
    );
    const bytesOut = utf8.encode(body).length;
    if (counted) {
      this.counters.requests += 1;
      this.count('bytesOut', 'largestOut', bytesOut);
    }
    if (bytesOut > PAYLOAD_LIMIT) return { status: REFUSALS.responseTooLarge, message: 'The response exceeds 5 MB.' };
    return { status: 0, body };
  }

  private answer(run: () => BatchAnswer): string {
    this.executing = true;
    try {
      const { results, traceIds, error } = run();
      return JSON.stringify({ Results: results, TraceIds: traceIds, ...(error === undefined ? {} : { Error: error }) });
    } finally {
      this.executing = false;
    }
  }

  private count(total: 'bytesIn' | 'bytesOut', largest: 'largestIn' | 'largestOut', bytes: number): void {
    this.counters[total] += bytes;
    this.counters[largest] = Math.max(this.counters[largest], bytes);
  }
}

/** Whether a request comes from office.js itself: telemetry, or releasing the objects that a run tracked. */
function isHousekeeping({ actions, paths }: BatchRequest): boolean {
  if (isOfPage({ actions, paths })) return true;
  const releases = actions.filter((action) => action.type === ACTION.method && action.name === '_RemoveReference');
  return (
    releases.length > 0 &&
    actions.every((action) => action.type === ACTION.instantiate || releases.some(({ id }) => id === action.id))
  );
}

/**
 * Whether a request concerns only the page and not the workbook; such requests are answered even while a cell is being
 * edited.
 */
function isOfPage({ paths }: BatchRequest): boolean {
  return [...paths.values()].every(({ type }) => type === PATH.newObject);
}

function noFault(): HostError | undefined {
  return undefined;
}

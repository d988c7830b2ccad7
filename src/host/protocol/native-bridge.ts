import type { ExcelHost, HostResponse } from '../excel-host';
import { isRecord } from './json';

/** The calls of a native Excel's bridge, by their `methodId`. */
const METHOD = { execute: 1, writeSettings: 4, getContext: 5 } as const;

/** The operation that carries Excel's own API. */
const RICH_API = 93;

/** The events of the bridge, by their id. */
const EVENT = { selectionChanged: 2, richApi: 33 } as const;

/** The request flag of `delayForCellEdit`. */
const WAIT_FOR_CELL_EDIT = 64;

/** What this Excel says of itself beside ExcelApi; without `RichApiRuntimeFlag` the library drops its request flags. */
const OTHER_SETS = { RichApiRuntimeFlag: '1.2', DelayForCellEdit: '1.1' } as const;

type Callback = (payload: readonly unknown[]) => unknown;

interface BridgeCall {
  readonly methodId: number;
  readonly params: unknown;
}

/** What the library looks for on its window to talk to a native Excel, as on the Mac. */
export interface NativeBridge {
  readonly webkit: {
    readonly messageHandlers: { readonly Agave: { readonly postMessage: (message: string) => void } };
  };
  readonly _osfHostAPI: (handlerName: string, call: BridgeCall, callback?: Callback) => void;
  readonly _osfHostRegisterEvent: (
    handlerName: string,
    call: BridgeCall,
    onEvent: Callback,
    callback: Callback,
  ) => { readonly eventCallbackId: number };
  readonly _osfHostUnregisterCallback: (id: number) => void;
}

/** The library's first question, answered by position: who is this Excel, and which document is open. */
function contextOf(host: ExcelHost): readonly unknown[] {
  const { settings } = host.workbook;
  const requirements = { ExcelApi: host.requirementSet, ...OTHER_SETS };
  return [
    [settings.keys, settings.keys.map((key) => settings.get(key))],
    'embedded-excel',
    1, // Excel
    16,
    90,
    0,
    0,
    host.readOnly ? 1 : 0,
    host.displayLanguage,
    host.displayLanguage,
    0,
    `file:///${encodeURIComponent(host.fileName)}`,
    1,
    1,
    '',
    '1.1',
    'embedded-excel',
    'embedded-excel',
    false,
    true,
    JSON.stringify(requirements),
    '',
    '16.90',
    0,
  ];
}

const wireResponse = (response: HostResponse): readonly unknown[] =>
  'body' in response ? [0, [0, [200, [], response.body]]] : [response.status];

/** One window's way to the host; requests are answered in their order, never within the call that asks. */
export class BridgeConnection {
  private readonly stops = new Map<number, () => void>();
  private nextCallback = 1;
  private queue: Promise<void> = Promise.resolve();
  private open = true;

  constructor(private readonly host: ExcelHost) {}

  /** What the library calls: to be put on its window before it loads. */
  readonly bridge: NativeBridge = {
    webkit: { messageHandlers: { Agave: { postMessage: () => undefined } } },
    _osfHostAPI: (_handler, call, callback) => {
      this.enqueue(async () => {
        const answer = await this.answer(call);
        if (this.open) callback?.(answer);
      });
    },
    _osfHostRegisterEvent: (_handler, call, onEvent, callback) => {
      const eventCallbackId = this.nextCallback++;
      const stop = this.subscribe(call, onEvent);
      if (stop !== undefined) this.stops.set(eventCallbackId, stop);
      this.enqueue(() => callback([0]));
      return { eventCallbackId };
    },
    _osfHostUnregisterCallback: (id) => {
      this.stops.get(id)?.();
      this.stops.delete(id);
    },
  };

  /** Ends the connection: nothing more is answered or told. */
  close(): void {
    this.open = false;
    for (const stop of this.stops.values()) stop();
    this.stops.clear();
  }

  private enqueue(task: () => unknown): void {
    this.queue = this.queue.then(nextTurn).then(task).then(nothing, crash);
  }

  private async answer({ methodId, params }: BridgeCall): Promise<readonly unknown[]> {
    if (methodId === METHOD.getContext) return contextOf(this.host);
    if (methodId === METHOD.writeSettings) return [this.host.saveSettings(settingsFrom(params))];
    if (methodId !== METHOD.execute || !isRecord(params) || params['id'] !== RICH_API) return [0];
    const [message] = Array.isArray(params['apiArgs']) ? (params['apiArgs'] as readonly unknown[]) : [];
    const [, , , , body, , flags] = Array.isArray(message) ? (message as readonly unknown[]) : [];
    if (typeof body !== 'string') return [0];
    if (typeof flags === 'number' && (flags & WAIT_FOR_CELL_EDIT) !== 0) await this.host.faults.untilEditingEnds();
    if (this.host.faults.delay > 0) await wait(this.host.faults.delay);
    return wireResponse(this.host.execute(body));
  }

  private subscribe({ params }: BridgeCall, onEvent: Callback): (() => void) | undefined {
    const id = isRecord(params) ? params['id'] : undefined;
    // Told one turn later, so that the answer to the request that caused it comes first, as in Excel.
    const tell = (payload: readonly unknown[]): void => {
      this.enqueue(() => this.open && onEvent(payload));
    };
    if (id === EVENT.richApi) return this.host.onEvents((entries) => tell([entries, EVENT.richApi]));
    if (id === EVENT.selectionChanged) return this.host.onSelectionChanged(() => tell([[], EVENT.selectionChanged]));
    return undefined;
  }
}

/** The settings as the library sends them: a list of keys beside a list of JSON texts. */
function settingsFrom(params: unknown): ReadonlyMap<string, string> {
  const list = (name: string): readonly unknown[] => {
    const value = isRecord(params) ? params[name] : undefined;
    return Array.isArray(value) ? value : [];
  };
  const values = list('values');
  return new Map(list('keys').map((key, index) => [String(key), String(values[index])]));
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

function nothing(): void {
  // What a task gives is nobody's business; that it ended is the next one's.
}

/** A fault of the bridge itself has nobody to answer to: it must not pass unseen. */
function crash(error: unknown): void {
  setTimeout(() => {
    throw error;
  });
}

function nextTurn(): Promise<void> {
  return wait(0);
}

/** The query by which a page says that it runs in a native Excel of that language; office.js reads it from the page's address. */
export function hostInfoQuery(displayLanguage: string): string {
  return `_host_Info=Excel$Mac$16.02$${displayLanguage}`;
}

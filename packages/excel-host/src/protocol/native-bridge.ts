import type { ExcelHost, HostResponse } from '../excel-host';
import { FunctionCalls, type RibbonPress } from './function-calls';
import { isRecord } from '../objects/json';
import { contextOf, type PagePlace } from './page-place';
import { PageRuntime } from './page-services';
import { WindowOpener } from './window-opener';

/** The calls of a native Excel's bridge, by `methodId`. */
const METHOD = { execute: 1, writeSettings: 4, getContext: 5, sendToWindow: 6, sendToOpener: 7 } as const;

/** Operations to execute: Excel's API, and the report that a ribbon function has ended. */
const OPERATION = { richApi: 93, functionEnded: 94 } as const;

/** The bridge's event ids. */
const EVENT = {
  selectionChanged: 2,
  messageFromWindow: 10,
  messageFromOpener: 12,
  richApi: 33,
  ribbonPressed: 39,
} as const;

/** The error numbers if a page in a dialog tries to use the workbook, and if any page asks for what this host doesn't do. */
const NO_CAPABILITY = 7000;
const NOT_SUPPORTED = 5000;

/** The request flag of `delayForCellEdit`. */
const WAIT_FOR_CELL_EDIT = 64;

type Callback = (payload: readonly unknown[]) => unknown;

interface BridgeCall {
  readonly methodId: number;
  readonly params: unknown;
}

/** The functions through which office.js talks to a native Excel, as on the Mac. */
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
  /** Makes office.js open dialogs over this bridge, as in Excel for Mac, instead of the browser. */
  readonly _enableFullDialogAPI: true;
}

const wireResponse = (response: HostResponse): readonly unknown[] =>
  'body' in response ? [0, [0, [200, [], response.body]]] : [response.status];

/** The connection of one window to the host. Requests are answered in order and always asynchronously. */
export class BridgeConnection {
  private readonly stops = new Map<number, () => void>();
  private nextCallback = 1;
  private queue: Promise<void> = Promise.resolve();
  private readonly functions = new FunctionCalls();
  private readonly windows: WindowOpener;
  private readonly runtime: PageRuntime;
  private open = true;

  constructor(
    private readonly host: ExcelHost,
    /** The page's origin: `https://example.org`. */
    origin: string,
    private readonly place: PagePlace = {},
  ) {
    this.windows = new WindowOpener(host.displayLanguage, origin, place.showWindow);
    this.runtime = new PageRuntime(place.showPane);
  }

  /** The bridge for office.js, to put on its window before it loads. */
  readonly bridge: NativeBridge = {
    webkit: { messageHandlers: { Agave: { postMessage: () => undefined } } },
    _osfHostAPI: (_handler, call, callback) => {
      this.enqueue(async () => {
        const answer = await this.answer(call);
        if (this.open && answer !== null) callback?.(answer);
      });
    },
    _osfHostRegisterEvent: (_handler, call, onEvent, callback) => {
      const eventCallbackId = this.nextCallback++;
      if (eventOf(call) === EVENT.messageFromOpener && this.host.circumstances.dialogMessages !== 'received') {
        if (this.host.circumstances.dialogMessages === 'silent') return { eventCallbackId };
        throw new Error('Dialogs receive no messages here.');
      }
      const subscribed = this.subscribe(call, onEvent);
      if (typeof subscribed === 'function') this.stops.set(eventCallbackId, subscribed);
      this.enqueue(() => this.open && callback([typeof subscribed === 'number' ? subscribed : 0]));
      return { eventCallbackId };
    },
    _osfHostUnregisterCallback: (id) => {
      this.stops.get(id)?.();
      this.stops.delete(id);
    },
    _enableFullDialogAPI: true,
  };

  /** Runs the function of a ribbon button; resolves when the function ends. */
  press(button: RibbonPress): Promise<void> {
    return this.functions.run(button);
  }

  /** Runs the function associated with an action. */
  invoke(action: string): Promise<void> {
    return this.runtime.invoke(action);
  }

  /** Reports whether the page's pane is visible. */
  paneShown(isShown: boolean): void {
    this.runtime.paneShown(isShown);
  }

  /** Ends the connection: no more answers or events are sent. */
  close(): void {
    this.open = false;
    for (const stop of this.stops.values()) stop();
    this.stops.clear();
  }

  private enqueue(task: () => unknown): void {
    this.queue = this.queue.then(nextTurn).then(task).then(nothing, crash);
  }

  /** Null for a notification, to which office.js expects no answer. */
  private async answer({ methodId, params }: BridgeCall): Promise<readonly unknown[] | null> {
    switch (methodId) {
      case METHOD.getContext:
        return contextOf(this.host, this.place);
      case METHOD.writeSettings:
        return [this.host.saveSettings(settingsFrom(params))];
      case METHOD.sendToWindow:
        this.windows.send(String(params));
        return null;
      case METHOD.sendToOpener:
        this.place.inWindow?.answer(String(params));
        return null;
      case METHOD.execute:
        return isRecord(params) ? this.execute(params['id'], listOf(params['apiArgs'])) : [0];
      default:
        return [0];
    }
  }

  private async execute(operation: unknown, args: readonly unknown[]): Promise<readonly unknown[]> {
    if (operation === OPERATION.functionEnded) {
      const [id, status] = args;
      this.functions.end(id, status);
      return [0];
    }
    if (operation !== OPERATION.richApi) return [NOT_SUPPORTED];
    const [, , , , body, , flags] = listOf(args[0]);
    if (typeof body !== 'string') return [0];
    if (this.place.inWindow !== undefined) return [NO_CAPABILITY];
    if (typeof flags === 'number' && (flags & WAIT_FOR_CELL_EDIT) !== 0) await this.host.faults.untilEditingEnds();
    if (this.host.faults.delay > 0) await wait(this.host.faults.delay);
    return wireResponse(this.host.execute(body, this.runtime));
  }

  /** A function that stops the events; an error number if refused; undefined if there are never any. */
  private subscribe(call: BridgeCall, onEvent: Callback): (() => void) | number | undefined {
    const id = eventOf(call);
    const { targetId } = isRecord(call.params) ? call.params : {};
    // Sent one turn later, so that the answer to the request that caused the event comes first, as in Excel.
    const send = (payload: readonly unknown[]): void => {
      this.enqueue(() => this.open && onEvent([payload, id]));
    };
    switch (id) {
      case EVENT.richApi:
        return both(this.host.onEvents(send), this.runtime.listen(send));
      case EVENT.selectionChanged:
        return this.host.onSelectionChanged(() => send([]));
      case EVENT.ribbonPressed:
        this.functions.listen(send);
        return undefined;
      case EVENT.messageFromOpener:
        return this.place.inWindow?.listen(send);
      case EVENT.messageFromWindow:
        return this.windows.open(targetId, send);
      default:
        return NOT_SUPPORTED;
    }
  }
}

/** The id of the event that a registration is for. */
function eventOf({ params }: BridgeCall): unknown {
  return isRecord(params) ? params['id'] : undefined;
}

/** A list received over the bridge; empty if it isn't one. */
function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Decodes office.js's settings: a list of keys and a list of JSON texts. */
function settingsFrom(params: unknown): ReadonlyMap<string, string> {
  const list = (name: string): readonly unknown[] => listOf(isRecord(params) ? params[name] : undefined);
  const values = list('values');
  return new Map(list('keys').map((key, index) => [String(key), String(values[index])]));
}

function both(one: () => void, other: () => void): () => void {
  return () => {
    one();
    other();
  };
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

function nothing(): void {
  // The next task only needs to know that this one has ended.
}

/** Throws an error of the bridge itself asynchronously, where no caller can swallow it. */
function crash(error: unknown): void {
  setTimeout(() => {
    throw error;
  });
}

function nextTurn(): Promise<void> {
  return wait(0);
}

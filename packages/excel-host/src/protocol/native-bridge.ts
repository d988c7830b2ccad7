import type { ExcelHost, HostResponse } from '../excel-host';
import type { AddInWindow, ShowWindow } from './add-in-window';
import { FunctionCalls, type RibbonPress } from './function-calls';
import { isRecord } from '../objects/json';
import { PageRuntime, type ShowPane } from './page-services';
import { WindowOpener } from './window-opener';

/** The calls of a native Excel's bridge, by their `methodId`. */
const METHOD = { execute: 1, writeSettings: 4, getContext: 5, tellWindow: 6, tellOpener: 7 } as const;

/** What is executed: Excel's own API, and the word that a function of the ribbon has ended. */
const OPERATION = { richApi: 93, functionEnded: 94 } as const;

/** The events of the bridge, by their id. */
const EVENT = { selectionChanged: 2, windowSpeaks: 10, openerSpeaks: 12, richApi: 33, ribbonPressed: 39 } as const;

/** The numbers by which a page in a window is refused the workbook, and any page what this host doesn't do. */
const NO_CAPABILITY = 7000;
const NOT_SUPPORTED = 5000;

/** The request flag of `delayForCellEdit`. */
const WAIT_FOR_CELL_EDIT = 64;

/** What this Excel says of itself beside ExcelApi; without `RichApiRuntimeFlag` the library drops its request flags. */
const OTHER_SETS = { RichApiRuntimeFlag: '1.2', DelayForCellEdit: '1.1' } as const;

/** What a page has where somebody shows the windows that it opens. */
const WINDOW_SETS = { DialogApi: '1.2' } as const;

/** What a page has that is pane and functions in one. */
const RUNTIME_SETS = { SharedRuntime: '1.1' } as const;

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
  /** Tells the library that windows are opened and spoken to over this bridge, as Excel does on the Mac, and not by the browser. */
  readonly _enableFullDialogAPI: true;
}

/** What a page of an add-in is to this Excel. */
export interface PagePlace {
  /** Shows the windows that the page opens; without it, it can't open any. */
  readonly showWindow?: ShowWindow;
  /** The window that the page is in: from there an add-in speaks to the page that opened it, and not to the workbook. */
  readonly inWindow?: AddInWindow;
  /** The page is the add-in's shared runtime: shows or hides its pane. Without it, it is a page that ends with its pane or its function. */
  readonly showPane?: ShowPane;
}

/** The library's first question, answered by position: who is this Excel, and which document is open. */
function contextOf(host: ExcelHost, { showWindow, inWindow, showPane }: PagePlace): readonly unknown[] {
  const { settings } = host.workbook;
  const speaksToWindows = showWindow !== undefined || inWindow !== undefined;
  const requirements = {
    ExcelApi: host.requirementSet,
    ...OTHER_SETS,
    ...(speaksToWindows && WINDOW_SETS),
    ...(showPane !== undefined && RUNTIME_SETS),
  };
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
    addressOf(host),
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

/** The value of `Office.context.document.url`. */
function addressOf({ circumstances, fileName }: ExcelHost): string | null | undefined {
  switch (circumstances.documentUrl) {
    case 'address':
      return `file:///${encodeURIComponent(fileName)}`;
    case 'empty':
      return '';
    case 'null':
      return null;
    case 'undefined':
      return undefined;
  }
}

const wireResponse = (response: HostResponse): readonly unknown[] =>
  'body' in response ? [0, [0, [200, [], response.body]]] : [response.status];

/** One window's way to the host; requests are answered in their order, never within the call that asks. */
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
    /** Where the page comes from: `https://example.org`. */
    origin: string,
    private readonly place: PagePlace = {},
  ) {
    this.windows = new WindowOpener(host.displayLanguage, origin, place.showWindow);
    this.runtime = new PageRuntime(place.showPane);
  }

  /** What the library calls: to be put on its window before it loads. */
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
      if (eventOf(call) === EVENT.openerSpeaks && this.host.circumstances.dialogMessages !== 'received') {
        if (this.host.circumstances.dialogMessages === 'silent') return { eventCallbackId };
        throw new Error('Dialogs receive no messages here.');
      }
      const subscribed = this.subscribe(call, onEvent);
      if (typeof subscribed === 'function') this.stops.set(eventCallbackId, subscribed);
      this.enqueue(() => callback([typeof subscribed === 'number' ? subscribed : 0]));
      return { eventCallbackId };
    },
    _osfHostUnregisterCallback: (id) => {
      this.stops.get(id)?.();
      this.stops.delete(id);
    },
    _enableFullDialogAPI: true,
  };

  /** Presses a button of the ribbon whose function the page has; waits until the function says that it ended. */
  press(button: RibbonPress): Promise<void> {
    return this.functions.run(button);
  }

  /** Presses a shortcut whose action the page has a function for. */
  invoke(action: string): Promise<void> {
    return this.runtime.invoke(action);
  }

  /** The page's pane is seen now, or isn't any more. */
  paneShown(isShown: boolean): void {
    this.runtime.paneShown(isShown);
  }

  /** Ends the connection: nothing more is answered or sent. */
  close(): void {
    this.open = false;
    for (const stop of this.stops.values()) stop();
    this.stops.clear();
  }

  private enqueue(task: () => unknown): void {
    this.queue = this.queue.then(nextTurn).then(task).then(nothing, crash);
  }

  /** Null for a notice: office.js waits for no answer to it, and has nothing that could take one. */
  private async answer({ methodId, params }: BridgeCall): Promise<readonly unknown[] | null> {
    switch (methodId) {
      case METHOD.getContext:
        return contextOf(this.host, this.place);
      case METHOD.writeSettings:
        return [this.host.saveSettings(settingsFrom(params))];
      case METHOD.tellWindow:
        this.windows.tell(String(params));
        return null;
      case METHOD.tellOpener:
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

  /** What ends the telling; a number where it is refused, nothing where there is never anything to tell. */
  private subscribe(call: BridgeCall, onEvent: Callback): (() => void) | number | undefined {
    const id = eventOf(call);
    const { targetId } = isRecord(call.params) ? call.params : {};
    // Sent one turn later, so that the answer to the request that caused it comes first, as in Excel.
    const tell = (payload: readonly unknown[]): void => {
      this.enqueue(() => this.open && onEvent([payload, id]));
    };
    switch (id) {
      case EVENT.richApi:
        return both(this.host.onEvents(tell), this.runtime.listen(tell));
      case EVENT.selectionChanged:
        return this.host.onSelectionChanged(() => tell([]));
      case EVENT.ribbonPressed:
        this.functions.listen(tell);
        return undefined;
      case EVENT.openerSpeaks:
        return this.place.inWindow?.listen(tell);
      case EVENT.windowSpeaks:
        return this.windows.open(targetId, tell);
      default:
        return NOT_SUPPORTED;
    }
  }
}

/** The id of the event that a registration is for. */
function eventOf({ params }: BridgeCall): unknown {
  return isRecord(params) ? params['id'] : undefined;
}

/** A list that came over the bridge; empty where it is none. */
function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The settings as the library sends them: a list of keys beside a list of JSON texts. */
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

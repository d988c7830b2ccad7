import { HostError } from '../package/host-error';
import { EVENT_CATEGORY, type EventEntry } from './events';
import type { Json } from '../objects/json';

/** Shows or hides the pane. */
export type ShowPane = (isShown: boolean) => void;

/** office.js's requests about its own page, apart from the workbook. */
export interface PageServices {
  /** Whether the page has a service, by office.js's full name for it. */
  has(service: string): boolean;
  /** Calls a service; throws `ApiNotFound` for unknown methods. */
  call(service: string, method: string, args: readonly Json[]): Json;
}

/** Services for office.js's start-up reports and telemetry, which need no answer. */
const REPORTS = /^Microsoft\.(InternalService|Telemetry)\./;

/** A service of shared runtimes, whose page keeps running while its pane is closed. */
const RUNTIME = 'Microsoft.AppRuntime.AppRuntimeService';

/** office.js's names for a visible and a hidden pane. */
const STATES = { shown: 'Visible', hidden: 'Background' } as const;

/** The numbers of office.js's messages to a page. */
const MESSAGE = { action: { category: 2, type: 1000 }, visibilityChanged: 65_539 } as const;

/**
 * The services of one page. Without `showPane` it isn't a shared runtime: it gets no keyboard shortcuts and can't show
 * or hide its pane.
 */
export class PageRuntime implements PageServices {
  private readonly listeners = new Set<(entries: readonly EventEntry[]) => void>();
  private isShown = true;
  private nextId = 1;
  private resolveActionHandlerReady: () => void = () => undefined;
  /** Resolves when the page is ready to receive actions. */
  private readonly actionHandlerReady = new Promise<void>((resolve) => {
    this.resolveActionHandlerReady = resolve;
  });

  constructor(private readonly showPane: ShowPane | undefined) {}

  has(service: string): boolean {
    return REPORTS.test(service) || (service === RUNTIME && this.showPane !== undefined);
  }

  call(service: string, method: string, [state]: readonly Json[]): Json {
    if (service !== RUNTIME) {
      if (method === 'notifyActionHandlerReady') this.resolveActionHandlerReady();
      return null;
    }
    if (method === 'getAppRuntimeState') return this.isShown ? STATES.shown : STATES.hidden;
    if (method !== 'setAppRuntimeState') throw new HostError('ApiNotFound', `This host has no ${service}.${method}.`);
    if (state !== STATES.shown && state !== STATES.hidden) {
      throw new HostError('InvalidArgument', `A page can't be put into the state ${JSON.stringify(state)}.`);
    }
    this.showPane?.(state === STATES.shown);
    return null;
  }

  /** Calls a listener with the messages to the page, until the returned function is called. */
  listen(listener: (entries: readonly EventEntry[]) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Runs the function associated with an action, as a keyboard shortcut does, when the page is ready. */
  async invoke(action: string): Promise<void> {
    if (this.showPane === undefined) throw new Error('Only a shared runtime has shortcuts.');
    await this.actionHandlerReady;
    const { category, type } = MESSAGE.action;
    this.send(category, type, [action]);
  }

  /** Reports whether the pane is visible. */
  paneShown(isShown: boolean): void {
    if (isShown === this.isShown) return;
    this.isShown = isShown;
    this.send(EVENT_CATEGORY, MESSAGE.visibilityChanged, { visibility: isShown ? 'Visible' : 'Hidden' });
  }

  private send(category: number, type: number, message: Json): void {
    const entry: EventEntry = [category, type, '', JSON.stringify(message), String(this.nextId++), false];
    for (const listener of this.listeners) listener([entry]);
  }
}

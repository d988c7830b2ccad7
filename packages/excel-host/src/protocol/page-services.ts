import { HostError } from '../package/host-error';
import { EVENT_CATEGORY, type EventEntry } from './events';
import type { Json } from '../objects/json';

/** Shows the pane, or hides it. */
export type ShowPane = (isShown: boolean) => void;

/** What office.js asks of Excel about the page that it is in: apart from the workbook, and its own business where nothing is answered. */
export interface PageServices {
  /** Whether the page has that service, by office.js's full name for it. */
  has(service: string): boolean;
  /** Calls a service; throws `ApiNotFound` for what it doesn't do. */
  call(service: string, method: string, args: readonly Json[]): Json;
}

/** office.js reports its own start and telemetry to these; an Excel takes note and answers nothing. */
const REPORTS = /^Microsoft\.(InternalService|Telemetry)\./;

/** What a page asks of itself where it is the pane and the ribbon's functions in one, and lives on while its pane is closed. */
const RUNTIME = 'Microsoft.AppRuntime.AppRuntimeService';

/** Whether the pane is seen, in office.js's words. */
const STATES = { shown: 'Visible', hidden: 'Background' } as const;

/** The numbers of office.js's messages to a page. */
const MESSAGE = { action: { category: 2, type: 1000 }, visibilityChanged: 65_539 } as const;

/** The services of one page. Without `showPane` it is no shared runtime: it doesn't hear of shortcuts, and can't show or hide its pane. */
export class PageRuntime implements PageServices {
  private readonly listeners = new Set<(entries: readonly EventEntry[]) => void>();
  private isShown = true;
  private nextId = 1;
  private hearActions: () => void = () => undefined;
  /** The page hears of actions from its own word on. */
  private readonly hearsActions = new Promise<void>((resolve) => {
    this.hearActions = resolve;
  });

  constructor(private readonly showPane: ShowPane | undefined) {}

  has(service: string): boolean {
    return REPORTS.test(service) || (service === RUNTIME && this.showPane !== undefined);
  }

  call(service: string, method: string, [state]: readonly Json[]): Json {
    if (service !== RUNTIME) {
      if (method === 'notifyActionHandlerReady') this.hearActions();
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

  /** Hears what the page is sent, until the returned function is called. */
  listen(listener: (entries: readonly EventEntry[]) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Has the page do what it associated with an action's id, as the press of a shortcut does; waits until the page can be reached. */
  async invoke(action: string): Promise<void> {
    if (this.showPane === undefined) throw new Error('Only a shared runtime has shortcuts.');
    await this.hearsActions;
    const { category, type } = MESSAGE.action;
    this.tell(category, type, [action]);
  }

  /** The pane is seen now, or isn't any more. */
  paneShown(isShown: boolean): void {
    if (isShown === this.isShown) return;
    this.isShown = isShown;
    this.tell(EVENT_CATEGORY, MESSAGE.visibilityChanged, { visibility: isShown ? 'Visible' : 'Hidden' });
  }

  private tell(category: number, type: number, message: Json): void {
    const entry: EventEntry = [category, type, '', JSON.stringify(message), String(this.nextId++), false];
    for (const listener of this.listeners) listener([entry]);
  }
}

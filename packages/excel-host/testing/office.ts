import { ExcelHost, startOffice, type HostOptions, type OfficeInNode } from '../src/node';

/** A workbook in the embedded Excel, connected to the unmodified office.js. */
export interface OpenOffice extends OfficeInNode {
  readonly host: ExcelHost;
}

const open = new Set<OpenOffice>();

/**
 * Opens a workbook (by default a new one with one sheet, `Sheet1`), connects the unmodified office.js to it, and makes
 * its `Excel` and `Office` global, as in a page. Closed at the end of the test.
 */
export async function openOffice(bytes?: Uint8Array, options: HostOptions = {}): Promise<OpenOffice> {
  const host = bytes === undefined ? ExcelHost.empty(options) : ExcelHost.open(bytes, options);
  const started = await startOffice(host);
  const office = { ...started, host };
  open.add(office);
  const { Excel, Office, OfficeExtension } = started;
  Object.assign(globalThis, { Excel, Office, OfficeExtension });
  return office;
}

afterEach(() => {
  for (const office of open) office.stop();
  open.clear();
  for (const name of ['Excel', 'Office', 'OfficeExtension']) Reflect.deleteProperty(globalThis, name);
});

export async function failure(run: Promise<unknown>): Promise<OfficeExtension.Error> {
  const outcome = await run.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (outcome instanceof OfficeExtension.Error) return outcome;
  throw new Error(`Expected an error of office.js, got ${String(outcome)}`);
}

/** Waits for pending events and answers. */
export async function settle(): Promise<void> {
  // Turns of the event loop instead of a delay, because timers are late on a busy machine.
  for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setTimeout(resolve, 5));
}

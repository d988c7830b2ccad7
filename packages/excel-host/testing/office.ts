import { ExcelHost, startOffice, type HostOptions, type OfficeInNode } from '../src/node';

/** A workbook in the embedded Excel, with the unmodified office.js started over it. */
export interface OpenOffice extends OfficeInNode {
  readonly host: ExcelHost;
}

const open = new Set<OpenOffice>();

/**
 * Opens a workbook's bytes (without them, a new workbook with one sheet, `Sheet1`), starts the unmodified office.js over it and makes its `Excel` and
 * `Office` the global ones, as a page has them. Ends with the test.
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

/** What a call that must fail failed with. */
export async function failure(run: Promise<unknown>): Promise<OfficeExtension.Error> {
  const outcome = await run.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (outcome instanceof OfficeExtension.Error) return outcome;
  throw new Error(`Expected an error of office.js, got ${String(outcome)}`);
}

/** Lets everything that is on its way arrive. */
export async function settle(): Promise<void> {
  // Turns of the event loop rather than time: on a busy machine every timer is late, and these come after those before them.
  for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setTimeout(resolve, 5));
}

import { startOffice, type ExcelHost } from 'excel-host/node';

/**
 * Does some work while the globals that Excel gives an add-in stand for an embedded Excel, and takes them away after. One at a time:
 * globals are the process's.
 */
export async function withOffice<Result>(host: ExcelHost, work: () => Promise<Result>): Promise<Result> {
  const office = await startOffice(host);
  const { Excel, Office, OfficeExtension } = office;
  const globals = { Excel, Office, OfficeExtension };
  Object.assign(globalThis, globals);
  try {
    return await work();
  } finally {
    for (const name of Object.keys(globals)) Reflect.deleteProperty(globalThis, name);
    office.stop();
  }
}

import { startOffice, type ExcelHost } from 'excel-host/node';

/**
 * Runs `work` with Office.js globals that use an embedded Excel, and restores the globals afterwards. Only one call at
 * a time, because globals belong to the whole process.
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

import type { ExcelHost } from './excel-host';
import { BridgeConnection } from './protocol/native-bridge';

export { ExcelHost, PAYLOAD_LIMIT, type Counters, type HostOptions, type HostResponse } from './excel-host';
export { HostError, type HostErrorCode } from './package/host-error';
export { OBJECT_TABLES } from './objects/tables';
export { hostInfoQuery } from './protocol/native-bridge';
export type { Faults, PlannedFailure } from './protocol/faults';
export { cellText } from './view/cell-text';
export {
  chartsOf,
  type AxisPicture,
  type ChartPicture,
  type SeriesPicture,
  type TextPicture,
} from './view/chart-picture';
export { isLinkFormula, linkTarget } from './view/link-target';
export { pictureOf, type CellPicture } from './view/sheet-picture';
export {
  areaBetween,
  boundingArea,
  cellArea,
  columnName,
  formatArea,
  intersectAreas,
  MAX_COLUMNS,
  MAX_ROWS,
  parseArea,
  splitReference,
  type Area,
} from './workbook/area';
export type { ChartCorner } from './workbook/chart-position';
export type { ChangeListener, ModelChange } from './workbook/changes';
export type { SheetModel } from './workbook/sheet-model';
export type { CellStyle } from './workbook/style-types';
export { isCellError, type TextRun } from './workbook/values';
export type { WorkbookModel } from './workbook/workbook-model';

/**
 * Makes a frame's window one in which office.js finds this host; call it before office.js loads there, with the frame's address carrying
 * `hostInfoQuery`. The returned function ends the connection.
 */
export function installBrowserHost(frameWindow: Window, host: ExcelHost): () => void {
  const connection = new BridgeConnection(host);
  // Some browsers have a `webkit` of their own that can't be assigned to.
  for (const [name, value] of Object.entries(connection.bridge)) {
    Object.defineProperty(frameWindow, name, { value, configurable: true, enumerable: true, writable: true });
  }
  return () => connection.close();
}

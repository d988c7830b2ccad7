import type { ExcelHost } from './excel-host';
import type { RibbonPress } from './protocol/function-calls';
import { BridgeConnection } from './protocol/native-bridge';
import type { PagePlace } from './protocol/page-place';

export { ORDINARY_CIRCUMSTANCES, type Circumstances } from './objects/circumstances';
export { ExcelHost, PAYLOAD_LIMIT, type Counters, type HostOptions, type HostResponse } from './excel-host';
export { HostError, type HostErrorCode } from './package/host-error';
export { DEFAULT_SET, type RequirementSet } from './objects/requirement-set';
export { OBJECT_TABLES } from './objects/tables';
export type { AddInWindow, ShowWindow } from './protocol/add-in-window';
export type { RibbonPress } from './protocol/function-calls';
export { hostInfoQuery } from './protocol/host-info';
export type { PagePlace } from './protocol/page-place';
export type { ShowPane } from './protocol/page-services';
export type { Faults, PlannedFailure } from './protocol/faults';
export { cellText } from './view/cell-text';
export {
  chartsOf,
  type AxisPicture,
  type ChartPicture,
  type PlotPicture,
  type SeriesPicture,
  type TextPicture,
} from './view/chart-picture';
export { isLinkFormula, linkTarget } from './view/link-target';
export type { BarPicture, IconPicture } from './view/graded-rules';
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
} from './workbook/references/area';
export type { ChartCorner } from './workbook/charts/chart-position';
export type { ChangeListener, ModelChange } from './workbook/changes';
export type { SheetModel } from './workbook/sheets/sheet-model';
export type { CellStyle } from './workbook/styles/style-types';
export { isCellError, type TextRun } from './workbook/values/cell-value';
export type { WorkbookModel } from './workbook/workbook-model';

/** The connection of a frame's page to an Excel. */
export interface FrameConnection {
  /** Runs the function of a ribbon button in the frame's page; resolves when the function ends. */
  readonly press: (button: RibbonPress) => Promise<void>;
  /**
   * Runs the function associated with an action in the frame's page (`Office.actions.associate`), as a keyboard
   * shortcut does.
   */
  readonly invoke: (action: string) => Promise<void>;
  /** Tells the page whether its pane is visible. */
  readonly paneShown: (isShown: boolean) => void;
  /** Ends the connection. */
  readonly close: () => void;
}

/**
 * Connects the office.js of a frame's page to a host. Call it before office.js loads there. The frame's address must
 * contain `hostInfoQuery`, or be that of a dialog.
 */
export function installBrowserHost(frameWindow: Window, host: ExcelHost, place: PagePlace = {}): FrameConnection {
  const connection = new BridgeConnection(host, frameWindow.location.origin, place);
  // Some browsers have a read-only `webkit` of their own.
  for (const [name, value] of Object.entries(connection.bridge)) {
    Object.defineProperty(frameWindow, name, { value, configurable: true, enumerable: true, writable: true });
  }
  return {
    press: (button) => connection.press(button),
    invoke: (action) => connection.invoke(action),
    paneShown: (isShown) => connection.paneShown(isShown),
    close: () => connection.close(),
  };
}

import { createRequire } from 'node:module';
import path from 'node:path';
import { deflateRawSync } from 'node:zlib';

import type { ExcelHost } from './excel-host';
import { deflateWith } from './package/zip-writer';
import type { RibbonPress } from './protocol/function-calls';
import { hostInfoQuery } from './protocol/host-info';
import { BridgeConnection } from './protocol/native-bridge';
import type { PagePlace } from './protocol/page-place';
import { NODE_ORIGIN, openNodeWindow } from './protocol/node-window';

export * from './index';

deflateWith((data) => deflateRawSync(data));

/** The unmodified office.js, connected to one host. */
export interface OfficeInNode {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  /** Runs the function of a ribbon button (`Office.actions.associate`); resolves when the function ends. */
  press(button: RibbonPress): Promise<void>;
  /** Runs the function associated with an action, as a keyboard shortcut does. */
  invoke(action: string): Promise<void>;
  /** Tells the page whether its pane is visible. */
  paneShown(isShown: boolean): void;
  /** Ends the connection and stops all timers of the library. */
  stop(): void;
}

/** Loads the unmodified office.js in a context of its own, connected to a host; resolves when it is ready. */
export async function startOffice(host: ExcelHost, place: PagePlace = {}): Promise<OfficeInNode> {
  const library = createRequire(import.meta.url).resolve('@microsoft/office-js/dist/office.js');
  const connection = new BridgeConnection(host, NODE_ORIGIN, place);
  const { window, stop } = openNodeWindow(
    path.dirname(library),
    connection.bridge,
    place.inWindow === undefined ? `?${hostInfoQuery(host.displayLanguage)}` : new URL(place.inWindow.address).search,
  );
  await window.Office?.onReady();
  const { Excel, Office, OfficeExtension } = window;
  if (Excel === undefined || Office === undefined || OfficeExtension === undefined) {
    throw new Error('office.js loaded without its Excel part.');
  }
  return {
    Excel,
    Office,
    OfficeExtension,
    press: (button) => connection.press(button),
    invoke: (action) => connection.invoke(action),
    paneShown: (isShown) => connection.paneShown(isShown),
    stop: () => {
      connection.close();
      stop();
    },
  };
}

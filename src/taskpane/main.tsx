import { offerFunctions, type PaneBeside } from '../commands/offer-functions';
import { loadMessages } from './messages/load-messages';
import { officeStart } from './office/office-start';
import { paneExcel } from './workbook/pane-excel';
import { startPane } from './start-pane';
import { loadTheme } from './theme/load-theme';
import { themeKind } from './theme/theme-kind';
import { prefersDark } from './theme/use-theme-kind';

/** Renders the pane in the language and the theme that Office says; `null` if it can't work here. */
async function openPane(): Promise<PaneBeside | null> {
  const element = document.getElementById('pane');
  if (element === null) throw new Error('taskpane.html has no element #pane');
  const start = await officeStart();
  const kind = themeKind(start.kind === 'ready' ? start.colors : undefined, prefersDark());
  const [messages, theme] = await Promise.all([loadMessages(start.language), loadTheme(kind)]);
  return startPane(element, start, { messages, theme }, paneExcel);
}

let shown: PaneBeside | null = null;
// Pane and ribbon share the page, which may have been loaded to run a ribbon command: register the commands at once.
if ('Office' in globalThis) {
  offerFunctions({
    refresh: () => shown?.refresh(),
    review: async () => (await opening.catch(() => null))?.review() ?? false,
    asOf: () => shown?.asOf() ?? null,
  });
}
const opening = openPane();
shown = await opening;

import { offerFunctions } from '../commands/offer-functions';
import { loadMessages } from './messages/load-messages';
import { officeStart } from './office/office-start';
import { paneExcel } from './workbook/pane-excel';
import { startPane } from './start-pane';
import { loadTheme } from './theme/load-theme';
import { themeKind } from './theme/theme-kind';
import { prefersDark } from './theme/use-theme-kind';

const element = document.getElementById('pane');
if (element === null) throw new Error('taskpane.html has no element #pane');
let refreshAgain: (() => void) | null = null;
// Pane and ribbon share the page, which may have been loaded to run a ribbon command: register the commands at once.
if ('Office' in globalThis) offerFunctions(() => refreshAgain?.());
const start = await officeStart();
const kind = themeKind(start.kind === 'ready' ? start.colors : undefined, prefersDark());
const [messages, theme] = await Promise.all([loadMessages(start.language), loadTheme(kind)]);
refreshAgain = startPane(element, start, { messages, theme }, paneExcel);

import { loadMessages } from './messages/load-messages';
import { officeStart } from './office/office-start';
import { paneExcel } from './pane-excel';
import { startPane } from './start-pane';

const element = document.getElementById('pane');
if (element === null) throw new Error('taskpane.html has no element #pane');
const start = await officeStart();
startPane(element, start, await loadMessages(start.language), paneExcel);

import type { ribbon as es } from '../es/ribbon';

export const ribbon: typeof es = {
  write: 'Summaries',
  seePane: 'To see each action, select Open pane under Home › Improvement Plan.',
  seeSheets: 'They’re at the end of the workbook. To remove them, select Remove summaries in the pane.',
};

import type { ribbon as es } from '../es/ribbon';

/** What only the ribbon's buttons say. */
export const ribbon: typeof es = {
  write: 'Summaries',
  seePane: 'To see it action by action, press Pane on Home › Improvement Plan.',
  seeSheets: 'They are at the end of the workbook. Remove summaries, in the pane, removes them.',
};

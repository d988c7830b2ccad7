import type { sample as es } from '../es/sample';

export const sample: typeof es = {
  open: 'Try the sample plan',
  hint: 'Opens an institution’s real plan in another workbook. This one doesn’t change.',
  opening: 'Opening the sample plan…',
  opened: 'The sample plan is open in another workbook. There, select Open pane under Home › Improvement Plan.',
  failed: 'The sample plan couldn’t be opened. Check the connection and try again.',
};

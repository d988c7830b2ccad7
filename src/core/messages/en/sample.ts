import type { sample as es } from '../es/sample';

/** What the pane says of the sample plan. */
export const sample: typeof es = {
  open: 'Try a sample',
  hint: 'Opens an institution’s real plan in another workbook: this one does not change.',
  opening: 'Opening the sample…',
  opened: 'The sample is open in another workbook. There, press Pane on Home › Improvement Plan.',
  failed: 'The sample could not be opened. Check the connection and try again.',
};

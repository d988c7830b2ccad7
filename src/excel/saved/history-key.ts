/** The setting that holds what the workbook remembers of earlier reviews. */
export const HISTORY_KEY = 'plan-mejora.history';

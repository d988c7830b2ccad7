/** The setting with the history of earlier reviews. */
export const HISTORY_KEY = 'plan-mejora.history';

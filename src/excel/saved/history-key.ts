/** The setting with the history of earlier reviews. */
export const HISTORY_KEY = 'plan-mejora.history';

/** The setting that says from what the generated sheets were written. */
export const STAMP_KEY = 'plan-mejora.made';

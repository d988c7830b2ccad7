/** What comes with the first press that asks for results. */
export const loadResults = () => import('./results-on-demand');

/** The text of a failure. */
export const loadFailure = () => import('../ui/FailureNote');

/** What was understood of the plan, and what puts it right. */
export const loadDetails = () => import('../settings/details-on-demand');

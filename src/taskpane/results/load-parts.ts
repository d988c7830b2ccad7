export const loadResults = () => import('./results-on-demand');

export const loadFailure = () => import('../ui/FailureNote');

export const loadDetails = () => import('../settings/details-on-demand');

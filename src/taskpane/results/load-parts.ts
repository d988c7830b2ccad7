export const loadResults = () => import('./results-on-demand');

export const loadDetails = () => import('../settings/details-on-demand');

export const loadResults = () => import('./results-on-demand');

export const loadFailure = () => import('../ui/FailureNote');

export const loadSettings = () => import('../settings/settings-on-demand');

export { DeedText } from './DeedText';
export { ResultActions } from './ResultActions';
export { ResultsView } from './ResultsView';
export { SelectedRow } from './findings/SelectedRow';

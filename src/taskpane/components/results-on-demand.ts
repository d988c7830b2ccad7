export { DeedText } from './DeedText';
export { ProgressLine } from './ProgressLine';
export { ProgressText } from './ProgressText';
export { ResultActions } from './ResultActions';
export { ResultsView } from './ResultsView';
export { SelectedRow } from './findings/SelectedRow';

export { OutcomeText } from './OutcomeText';
export { ProgressLine } from '../ui/ProgressLine';
export { ProgressText } from '../ui/ProgressText';
export { ResultActions } from './ResultActions';
export { ResultsView } from './ResultsView';
export { SelectedRow } from '../findings/SelectedRow';

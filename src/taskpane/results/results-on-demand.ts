export { FootLine } from './FootLine';
export { OutcomeText } from './OutcomeText';
export { ProgressLine } from '../ui/ProgressLine';
export { ProgressText } from '../ui/ProgressText';
export { ResultsView } from './ResultsView';

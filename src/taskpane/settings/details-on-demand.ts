export { SaveBar } from './SaveBar';
export { PlanDetails } from './PlanDetails';

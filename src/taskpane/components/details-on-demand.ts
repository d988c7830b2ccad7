export { KeepBar } from './KeepBar';
export { PlanDetails } from './PlanDetails';

/** The id of the button that shows what was understood of the plan. */
export const PLAN_DETAILS = 'plan-details';

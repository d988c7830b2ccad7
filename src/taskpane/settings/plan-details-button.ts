/** The id of the button that opens the plan's details. */
export const PLAN_DETAILS = 'plan-details';

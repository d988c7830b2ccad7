import { choosePlanSheet, type PlanCandidate } from '../../core/plan/heading/choose-plan-sheet';
import type { PlanSettings } from '../../core/plan/plan-settings';
import { bestSeen } from './best-seen';
import { isChosen, withoutCorrections } from './corrected-sheet';
import type { PlanRequest } from './plan-request';
import type { SheetSurvey } from './survey-workbook';

/** The saved settings with the corrections of a request that has some, for the sheet that it names or else the closest to a plan. */
export function withRequest(
  settings: PlanSettings,
  { sheet, headingRows, columns }: PlanRequest,
  surveys: readonly SheetSurvey[],
  candidates: readonly PlanCandidate[],
): PlanSettings {
  const corrected = sheet ?? settings.sheet ?? choosePlanSheet(candidates)?.chosen.sheet;
  const chosen = corrected ?? bestSeen(surveys)?.sheet ?? surveys.find(({ isActive }) => isActive)?.name;
  return {
    ...(isChosen(settings, chosen ?? '') ? settings : withoutCorrections(settings)),
    ...(chosen !== undefined && { sheet: chosen }),
    ...(headingRows && { headingRows }),
    ...(columns && { columns }),
  };
}

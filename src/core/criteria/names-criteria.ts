import type { Grid } from '../plan/grid';
import type { ImprovementAction, ImprovementPlan } from '../plan/improvement-plan';
import { plain } from '../plan/text/plain-text';
import { indexCriteria } from './criteria-index';
import type { CriteriaStructure } from './structure';
import { DEFAULT_STRUCTURE, NO_STRUCTURE } from './structures';

const CAF = /\bcaf\b|\bmarco comun de (?:la )?evaluacion\b|\bcommon assessment framework\b/;

/** Other frameworks, whose plans have their own criteria, components or principles. */
const OTHERS =
  /\b(?:efqm|mipg|meci|coso|baldrige|fundibeq|aneca|audit|sinaes|cna|coneau|iso ?\d{4,5}|ohsas|modelo iberoamericano|deming)\b/;

/** An example's number in the guide's style. A control office's plan numbers its findings in other styles. */
const GUIDE_EXAMPLE = /^\s*(?:\d{1,2}\)|ejemplo\b)/i;

/** The texts that may name a plan's framework: those above its heading, the heading itself and the sheet's name. */
function wordsAround({ sheet, headingRows, headings, otherColumns }: ImprovementPlan, grid: Grid): string {
  const above = grid.cells.slice(0, (headingRows[0] ?? grid.row) - grid.row).flat();
  const texts = above.flatMap(({ kind, value }) => (kind === 'text' ? [String(value)] : []));
  const other = otherColumns.map(({ heading }) => heading);
  return [sheet, ...texts, ...Object.values(headings), ...other].map(plain).join(' ; ').replace(/_/g, ' ');
}

function namesCriterion({ criterion, subcriterion, criterionTitle, subcriterionTitle }: ImprovementAction): boolean {
  if (criterion !== null || subcriterion !== null) return true;
  const { criterionByTitle, subcriterionByTitle } = indexCriteria(DEFAULT_STRUCTURE);
  return criterionByTitle(criterionTitle) !== null || subcriterionByTitle(subcriterionTitle) !== null;
}

/** Whether most improvement areas begin with the number of an example in the guide. */
function namesExamples({ actions, headings }: ImprovementPlan): boolean {
  if (!/\bareas?\b/.test(plain(headings.improvementArea ?? ''))) return false;
  const areas = actions.flatMap(({ cells: { improvementArea } }) => improvementArea ?? []);
  const examples = areas.filter(({ value }) => GUIDE_EXAMPLE.test(String(value)));
  return examples.length > 0 && examples.length * 2 >= areas.length;
}

/**
 * Whether a plan follows criteria such as the CAF's: by its title, its heading or its content. A CAF plan without a
 * column of criteria still does; a control office's plan or one of another framework doesn't.
 */
export function followsCriteria(plan: ImprovementPlan, grid: Grid): boolean {
  const around = wordsAround(plan, grid);
  if (CAF.test(around)) return true;
  if (OTHERS.test(around)) return false;
  if (plan.actions.some(namesCriterion) || namesExamples(plan)) return true;
  const criteria = plan.actions.flatMap(({ cells }) => [cells.criterion, cells.subcriterion]);
  const isFilled = criteria.some((cell) => cell !== undefined && cell.kind !== 'empty');
  // Columns of criteria with other texts are another framework's; empty ones aren't filled in yet.
  return !isFilled && (plan.columns.criterion !== undefined || plan.columns.subcriterion !== undefined);
}

/** The structure for a plan for which none was chosen. */
export function usualStructure(plan: ImprovementPlan, grid: Grid): CriteriaStructure {
  return followsCriteria(plan, grid) ? DEFAULT_STRUCTURE : NO_STRUCTURE;
}

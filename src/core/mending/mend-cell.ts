import type { ColumnKey, PlanCell } from '../plan/improvement-plan';
import type { Finding } from '../rules/finding';
import type { RuleId } from '../rules/registry';
import { tidyText } from '../rules/tidy-text';
import type { MendedContent } from './cell-mending';
import { mendDate, type DateColumn } from './mend-date';
import { oneIndicatorALine, withCriterion, withoutLeftovers, withOwners, withTitleOf } from './mend-text';
import { MENDING_KINDS } from './mending-kinds';

/** What a cell's mending needs of the rest of the plan. */
export interface MendingContext {
  /** What each owner's spelling is to become. */
  readonly spellings: ReadonlyMap<string, string>;
  readonly dateColumn: (key: ColumnKey) => DateColumn;
}

/** What becomes of a cell. */
export interface MendedCell {
  /** `null` where nothing is to be written. */
  readonly after: MendedContent | null;
  readonly isSafe: boolean;
  /** What is mended by it. */
  readonly findings: readonly Finding[];
  /** What isn't. */
  readonly left: readonly Finding[];
}

/** The order in which a text is mended: what hides words first, then the words, then how they stand in the cell. */
const ORDER: readonly RuleId[] = [
  'markup-in-text',
  'untidy-text',
  'criterion-title',
  'subcriterion-title',
  'subcriterion-outside-criterion',
  'owner-variants',
  'several-indicators',
];

/** A text with one finding mended; `null` where it can't be. */
function mendedText(text: string, finding: Finding, { spellings }: MendingContext): string | null {
  switch (finding.rule) {
    case 'markup-in-text':
      return withoutLeftovers(text);
    case 'untidy-text':
      return tidyText(text);
    case 'criterion-title':
    case 'subcriterion-title':
      return withTitleOf(text, finding.facts.title);
    case 'subcriterion-outside-criterion':
      return withCriterion(text, finding.facts.belongsTo);
    case 'owner-variants':
      return withOwners(text, spellings);
    case 'several-indicators':
      return oneIndicatorALine(text);
    default:
      return null;
  }
}

/** A text as the cell is to hold it: a number where the cell held a number and it still is one. */
function contentOf(text: string, { kind }: PlanCell): MendedContent {
  return kind === 'number' && String(Number(text)) === text
    ? { kind: 'number', number: Number(text) }
    : { kind: 'text', text };
}

function mendText(cell: PlanCell, key: ColumnKey, findings: readonly Finding[], context: MendingContext): MendedCell {
  const original = String(cell.value);
  const inOrder = [...findings].sort((a, b) => ORDER.indexOf(a.rule) - ORDER.indexOf(b.rule));
  const [done, left]: [Finding[], Finding[]] = [[], []];
  let text = original;
  for (const finding of inOrder) {
    const mended = mendedText(text, finding, context);
    (mended === null ? left : done).push(finding);
    text = mended ?? text;
  }
  // Asked for by no finding of its own: an owner whose spelling gives way to the one that was chosen.
  if (key === 'owner' && findings.length === 0) text = withOwners(text, context.spellings);
  if (text === original) {
    // Only an owner's cell may be well as it is: it has the spelling that was chosen.
    const unmended = done.filter(({ rule }) => rule !== 'owner-variants');
    return { after: null, isSafe: false, findings: [], left: [...left, ...unmended] };
  }
  const isSafe = text !== '' && done.length > 0 && done.every(({ rule }) => MENDING_KINDS[rule] === 'safe');
  return { after: contentOf(text, cell), isSafe, findings: done, left };
}

/**
 * What becomes of a cell when its findings are mended one after the other. A date takes the place of all its text.
 *
 * @param safeOnly leaves alone what would have the cell say something else; see `mending-kinds.ts`.
 */
export function mendCell(
  key: ColumnKey,
  cell: PlanCell,
  findings: readonly Finding[],
  context: MendingContext,
  safeOnly: boolean,
): MendedCell {
  const ofDate = findings.filter(({ rule }) => rule === 'date-as-text');
  const date = ofDate.length === 0 ? null : mendDate(cell, context.dateColumn(key));
  if (date !== null && (date.isWhole || !safeOnly)) {
    return { after: date.after, isSafe: date.isWhole, findings, left: [] };
  }
  const ofText = findings.filter((finding) => !ofDate.includes(finding));
  const mended = mendText(cell, key, ofText, context);
  const left = [...ofDate, ...mended.left];
  return safeOnly && !mended.isSafe
    ? { after: null, isSafe: false, findings: [], left: [...ofDate, ...ofText] }
    : { ...mended, left };
}

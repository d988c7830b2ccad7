import type { ColumnKey, PlanCell } from '../plan/improvement-plan';
import type { Finding } from '../rules/finding';
import type { RuleId } from '../rules/registry';
import { tidyText } from '../rules/text/tidy-text';
import type { FixedContent } from './cell-fix';
import type { DateFix } from './fix-date';
import { oneIndicatorALine, withCriterion, withoutLeftovers, withOwners, withTitleOf } from './fix-text';
import { FIX_KINDS } from './fix-kinds';

/** A cell of the plan that something is to be fixed in. */
export interface FixTarget {
  readonly key: ColumnKey;
  readonly cell: PlanCell;
  /** None where the cell is written for the sake of others. */
  readonly findings: readonly Finding[];
}

/** What becomes of a cell. */
export interface FixedCell {
  /** `null` where nothing is to be written. */
  readonly after: FixedContent | null;
  readonly isSafe: boolean;
  /** What is fixed by it. */
  readonly findings: readonly Finding[];
  /** What isn't. */
  readonly left: readonly Finding[];
}

/** What each owner's spelling is to become. */
type Spellings = ReadonlyMap<string, string>;

/** Where leftovers may have hidden a date: without them it could be read, and tell how others are to be read. */
const DATE_COLUMNS: ReadonlySet<ColumnKey> = new Set<ColumnKey>(['start', 'end', 'period', 'completedOn']);

/** The order in which a text is fixed: what hides words first, then the words, then how they stand in the cell. */
const ORDER: readonly RuleId[] = [
  'markup-in-text',
  'untidy-text',
  'criterion-title',
  'subcriterion-title',
  'subcriterion-outside-criterion',
  'owner-variants',
  'several-indicators',
];

/** A text with one finding fixed; `null` where it can't be. */
function fixedText(text: string, finding: Finding, spellings: Spellings): string | null {
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
function contentOf(text: string, { kind }: PlanCell): FixedContent {
  return kind === 'number' && String(Number(text)) === text
    ? { kind: 'number', number: Number(text) }
    : { kind: 'text', text };
}

function fixText(cell: PlanCell, key: ColumnKey, findings: readonly Finding[], spellings: Spellings): FixedCell {
  const original = String(cell.value);
  const inOrder = [...findings].sort((a, b) => ORDER.indexOf(a.rule) - ORDER.indexOf(b.rule));
  const [done, left]: [Finding[], Finding[]] = [[], []];
  let text = original;
  for (const finding of inOrder) {
    const fixed = fixedText(text, finding, spellings);
    (fixed === null ? left : done).push(finding);
    text = fixed ?? text;
  }
  // Asked for by no finding of its own: an owner whose spelling gives way to the one that was chosen.
  if (key === 'owner' && findings.length === 0) text = withOwners(text, spellings);
  if (text === original) {
    // Only an owner's cell may be well as it is: it has the spelling that was chosen.
    const undone = done.filter(({ rule }) => rule !== 'owner-variants');
    return { after: null, isSafe: false, findings: [], left: [...left, ...undone] };
  }
  const isSafe =
    text !== '' && !DATE_COLUMNS.has(key) && done.length > 0 && done.every(({ rule }) => FIX_KINDS[rule] === 'safe');
  return { after: contentOf(text, cell), isSafe, findings: done, left };
}

/**
 * What becomes of a cell when its findings are fixed one after the other. A date takes the place of all its text.
 *
 * @param date the real date that the cell is to hold; `null` where it is to hold none.
 * @param safeOnly leaves alone what would have the cell say something else; see `fix-kinds.ts`.
 */
export function fixCell(
  { key, cell, findings }: FixTarget,
  date: DateFix | null,
  spellings: Spellings,
  safeOnly: boolean,
): FixedCell {
  if (date !== null) return { after: date.after, isSafe: date.isWhole, findings, left: [] };
  const ofDate = findings.filter(({ rule }) => rule === 'date-as-text');
  const ofText = findings.filter(({ rule }) => rule !== 'date-as-text');
  const fixed = fixText(cell, key, ofText, spellings);
  return safeOnly && !fixed.isSafe
    ? { after: null, isSafe: false, findings: [], left: findings }
    : { ...fixed, left: [...ofDate, ...fixed.left] };
}

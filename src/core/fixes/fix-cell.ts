import type { ColumnKey, PlanCell } from '../plan/improvement-plan';
import type { Finding } from '../rules/finding';
import type { RuleId } from '../rules/registry';
import { tidyText } from '../rules/text/tidy-text';
import type { FixedContent } from './cell-fix';
import type { DateFix } from './fix-date';
import { oneIndicatorPerLine, withCriterion, withoutMarkupAndTidy, withOwners, withTitleOf } from './fix-text';
import { FIX_KINDS } from './fix-kinds';

export interface FixTarget {
  readonly key: ColumnKey;
  readonly cell: PlanCell;
  /** Empty if the cell changes only because of other fixes. */
  readonly findings: readonly Finding[];
}

export interface FixedCell {
  /** `null` if the cell stays as it is. */
  readonly after: FixedContent | null;
  readonly isSafe: boolean;
  readonly findings: readonly Finding[];
  readonly left: readonly Finding[];
}

/** Replacements by owner as written. */
type OwnerReplacements = ReadonlyMap<string, string>;

/** Columns in which removing markup might turn a text into a readable date, and so change how other dates are read. */
const DATE_COLUMNS: ReadonlySet<ColumnKey> = new Set<ColumnKey>(['start', 'end', 'period', 'completedOn']);

/** The order in which fixes apply to a cell: first what hides words, then the words, then their arrangement. */
const ORDER: readonly RuleId[] = [
  'markup-in-text',
  'untidy-text',
  'criterion-title',
  'subcriterion-title',
  'subcriterion-outside-criterion',
  'owner-variants',
  'several-indicators',
];

/** `null` if the finding can't be fixed. */
function fixedText(text: string, finding: Finding, replacements: OwnerReplacements): string | null {
  switch (finding.rule) {
    case 'markup-in-text':
      return withoutMarkupAndTidy(text);
    case 'untidy-text':
      return tidyText(text);
    case 'criterion-title':
    case 'subcriterion-title':
      return withTitleOf(text, finding.facts.title);
    case 'subcriterion-outside-criterion':
      return withCriterion(text, finding.facts.belongsTo);
    case 'owner-variants':
      return withOwners(text, replacements);
    case 'several-indicators':
      return oneIndicatorPerLine(text);
    default:
      return null;
  }
}

/** Keeps a number a number if the fixed text still is one. */
function contentOf(text: string, { kind }: PlanCell): FixedContent {
  return kind === 'number' && String(Number(text)) === text
    ? { kind: 'number', number: Number(text) }
    : { kind: 'text', text };
}

function fixText(
  cell: PlanCell,
  key: ColumnKey,
  findings: readonly Finding[],
  replacements: OwnerReplacements,
): FixedCell {
  const original = String(cell.value);
  const inOrder = [...findings].sort((a, b) => ORDER.indexOf(a.rule) - ORDER.indexOf(b.rule));
  const [done, left]: [Finding[], Finding[]] = [[], []];
  let text = original;
  for (const finding of inOrder) {
    const fixed = fixedText(text, finding, replacements);
    (fixed === null ? left : done).push(finding);
    text = fixed ?? text;
  }
  // Without findings, the cell changes only because the user chose another variant of the owner.
  if (key === 'owner' && findings.length === 0) text = withOwners(text, replacements);
  if (text === original) {
    // An owner's cell may stay as it is: it may already have the chosen variant.
    const undone = done.filter(({ rule }) => rule !== 'owner-variants');
    return { after: null, isSafe: false, findings: [], left: [...left, ...undone] };
  }
  const isSafe =
    text !== '' && !DATE_COLUMNS.has(key) && done.length > 0 && done.every(({ rule }) => FIX_KINDS[rule] === 'safe');
  return { after: contentOf(text, cell), isSafe, findings: done, left };
}

/**
 * Applies the fixes of a cell's findings one after the other. A date replaces the whole text.
 *
 * @param date The date to write; `null` if the cell is to hold text.
 * @param safeOnly Skips fixes that change the cell's meaning; see `fix-kinds.ts`.
 */
export function fixCell(
  { key, cell, findings }: FixTarget,
  date: DateFix | null,
  replacements: OwnerReplacements,
  safeOnly: boolean,
): FixedCell {
  if (date !== null) return { after: date.after, isSafe: true, findings, left: [] };
  const ofDate = findings.filter(({ rule }) => rule === 'date-as-text');
  const ofText = findings.filter(({ rule }) => rule !== 'date-as-text');
  const fixed = fixText(cell, key, ofText, replacements);
  return safeOnly && !fixed.isSafe
    ? { after: null, isSafe: false, findings: [], left: findings }
    : { ...fixed, left: [...ofDate, ...fixed.left] };
}

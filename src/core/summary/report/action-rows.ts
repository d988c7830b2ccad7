import { fingerprint, type Fingerprint } from '../../history/fingerprint';
import { matchItems, type KeyFunction } from '../../history/match-items';
import type { ImprovementAction } from '../../plan/improvement-plan';

/** What a row's name says of its action. */
interface NamedAction {
  readonly fingerprint: Fingerprint;
  readonly number: number | null;
}

/** The surest first: actions may have been edited, renumbered or sorted since. */
const KEY_FUNCTIONS: readonly KeyFunction<NamedAction>[] = [
  ({ fingerprint: [one, other], number }) => `${one} ${other} ${number ?? ''}`,
  ({ fingerprint: [one], number }) => (one === 0 ? null : `${one} ${number ?? ''}`),
  ({ fingerprint: [one, other] }) => (one === 0 && other === 0 ? null : `${one} ${other}`),
  ({ fingerprint: [, other], number }) => (other === 0 || number === null ? null : `${other} ${number}`),
  ({ fingerprint: [one] }) => (one === 0 ? null : `${one}`),
];

const namedAction = (action: ImprovementAction): NamedAction => ({
  fingerprint: fingerprint(action),
  number: action.number,
});

/** Names a row of the report after its action, so that the next refresh finds it. */
export function rowName(kind: string, action: ImprovementAction): string {
  const { fingerprint: parts, number } = namedAction(action);
  return `${kind}:${parts.join('-')}-${number ?? ''}`;
}

function parseName(name: string): NamedAction {
  const [one = '', other = '', number = ''] = name.slice(name.indexOf(':') + 1).split('-');
  return { fingerprint: [Number(one), Number(other)], number: number === '' ? null : Number(number) };
}

/** The action of each row, by the row's name; `null` if it is no longer in the plan. */
export function matchRowNames(
  names: readonly string[],
  actions: readonly ImprovementAction[],
): ReadonlyMap<string, ImprovementAction | null> {
  if (names.length === 0) return new Map();
  const matches = matchItems(KEY_FUNCTIONS, names.map(parseName), actions.map(namedAction));
  return new Map(names.map((name, at) => [name, actions[matches.get(at) ?? -1] ?? null]));
}

import { SITUATIONS } from '../../core/schedule/situation';
import { SEVERITIES } from './finding-groups';
import { initialState, type PaneState, SECTIONS } from './pane-state';

/** What a reopened pane restores. Contains no text of the plan, so neither the search text nor the filtered owner. */
export interface PaneMemory extends Pick<PaneState, 'asOf' | 'section' | 'situation'> {
  readonly severity: PaneState['filter']['severity'];
  /** Whether a review was shown. */
  readonly reviewed: boolean;
}

export function paneMemory({ asOf, section, situation, filter, review }: PaneState): PaneMemory {
  return { asOf, section, situation, severity: filter.severity, reviewed: review !== null };
}

/** The state restored from memory. `today` is the as-of date unless a day was fixed. */
export function rememberedState(memory: PaneMemory, today: PaneState['asOf']): PaneState {
  const { asOf, section, situation, severity } = memory;
  const start = initialState(asOf.followsToday ? today : asOf);
  return { ...start, section, situation, filter: { ...start.filter, severity } };
}

/** Parses a stored text; `null` if it is invalid. */
export function parseMemory(text: string): PaneMemory | null {
  const kept = parsed(text);
  if (!isRecord(kept) || !isRecord(kept['asOf'])) return null;
  const { day, followsToday } = kept['asOf'];
  if (typeof day !== 'number' || !Number.isInteger(day)) return null;
  return {
    asOf: { day, followsToday: followsToday !== false },
    section: SECTIONS.find((section) => section === kept['section']) ?? 'deadlines',
    situation: SITUATIONS.find((situation) => situation === kept['situation']) ?? null,
    severity: SEVERITIES.find((severity) => severity === kept['severity']) ?? null,
    reviewed: kept['reviewed'] === true,
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

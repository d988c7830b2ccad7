import type { CSSProperties } from 'react';
import type { Situation } from '../../core/schedule/situation';

/**
 * Hands the colours of a situation to an element as `--fill`, `--text` and `--solid`, so that one style serves all situations
 * in every look.
 */
export function situationStyle(situation: Situation): CSSProperties {
  return Object.fromEntries(PARTS.map((part) => [`--${part}`, `var(--${situation}-${part})`]));
}

const PARTS = ['fill', 'text', 'solid'] as const;

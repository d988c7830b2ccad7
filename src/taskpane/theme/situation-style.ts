import type { CSSProperties } from 'react';
import type { Situation } from '../../core/schedule/situation';

/**
 * Sets `--fill`, `--text` and `--solid` to a situation's colors, so that one style serves all situations and themes.
 */
export function situationStyle(situation: Situation): CSSProperties {
  return Object.fromEntries(PARTS.map((part) => [`--${part}`, `var(--${situation}-${part})`]));
}

const PARTS = ['fill', 'text', 'solid'] as const;

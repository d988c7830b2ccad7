import type { Theme } from '@fluentui/react-components';
import { SITUATIONS } from '../../core/schedule/situation';
import { situationTone } from './situation-tones';
import type { ThemeKind } from './theme-kind';

/** Adds our tokens, such as `--overdue-fill`, to a Fluent theme. The provider turns them all into CSS variables. */
export function withTones(kind: ThemeKind, fluent: Theme): Theme {
  const tones: Record<string, string> = {};
  for (const situation of SITUATIONS) {
    const { fill, text, solid } = situationTone(kind, situation);
    for (const [part, color] of Object.entries({ fill, text, solid })) tones[`${situation}-${part}`] = color;
  }
  return { ...fluent, ...tones };
}

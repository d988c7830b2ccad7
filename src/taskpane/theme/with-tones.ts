import type { Theme } from '@fluentui/react-components';
import { SITUATIONS } from '../../core/schedule/situation';
import { situationTone } from './situation-tones';
import type { ThemeKind } from './theme-kind';

/** A theme of Fluent's with our own tokens, such as `--overdue-fill`: the provider makes variables of the page of all of them. */
export function withTones(kind: ThemeKind, fluent: Theme): Theme {
  const tones: Record<string, string> = {};
  for (const situation of SITUATIONS) {
    const { fill, text, solid } = situationTone(kind, situation);
    for (const [part, colour] of Object.entries({ fill, text, solid })) tones[`${situation}-${part}`] = colour;
  }
  return { ...fluent, ...tones };
}

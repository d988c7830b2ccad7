import { SITUATION_STYLES } from '../../core/schedule/palette';
import type { Situation } from '../../core/schedule/situation';
import type { ThemeKind } from './theme-kind';

/** The colors of a situation: text on a fill, and a solid for bars. */
export interface Tone {
  readonly fill: string;
  readonly text: string;
  readonly solid: string;
}

/** The sheet's hues for a dark pane: light text on a dark fill. */
const DARK: Readonly<Record<Situation, Tone>> = {
  overdue: { fill: '#5C1F1B', text: '#FFB4AB', solid: '#F2766B' },
  'due-soon': { fill: '#4A3A08', text: '#FFDF8C', solid: '#E3B341' },
  'in-progress': { fill: '#173A5E', text: '#A9D0FA', solid: '#5A9FE0' },
  completed: { fill: '#173F27', text: '#A3DDB5', solid: '#57B078' },
  upcoming: { fill: '#263442', text: '#C3D6E9', solid: '#9DB8D2' },
  unscheduled: { fill: '#402A55', text: '#DCC2F2', solid: '#B08AD1' },
  suspended: { fill: '#3B3A38', text: '#D6D3CE', solid: '#A19D97' },
  cancelled: { fill: '#2E2D2B', text: '#BDB9B3', solid: '#8C8882' },
};

/** In high contrast, only sign and name distinguish the situations. */
const CONTRAST: Tone = { fill: '#000000', text: '#FFFFFF', solid: '#FFFFFF' };

export function situationTone(kind: ThemeKind, situation: Situation): Tone {
  switch (kind) {
    case 'light':
      return SITUATION_STYLES[situation];
    case 'dark':
      return DARK[situation];
    case 'contrast':
      return CONTRAST;
  }
}

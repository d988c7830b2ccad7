import type { Situation } from './situation';

/** How a situation looks wherever it is shown: the pane, the marks on the sheet, the generated sheets and the report agree by sharing it. */
export interface SituationStyle {
  /** A text sign that says it without colour: one character that office fonts hold and that no system draws as a picture. */
  readonly sign: string;
  /** Behind text: light, and of a grey of its own, so that a print without colour still tells the situations apart. */
  readonly fill: string;
  /** Text on {@link SituationStyle.fill} or on white. */
  readonly text: string;
  /** Without text on it, on white: bars, lines, slices. */
  readonly solid: string;
}

/** The look of each situation. Red belongs to what is late and to nothing else. */
export const SITUATION_STYLES = {
  cancelled: { sign: '⊘', fill: '#F5F4F3', text: '#54514D', solid: '#86827C' },
  suspended: { sign: '‖', fill: '#BCBAB6', text: '#33312E', solid: '#5F5C58' },
  completed: { sign: '✓', fill: '#A8D9B6', text: '#0E4A24', solid: '#2E7D4A' },
  unscheduled: { sign: '?', fill: '#CFBCDE', text: '#4A2569', solid: '#8557AB' },
  overdue: { sign: '⚠', fill: '#E6A098', text: '#6E0A0A', solid: '#B3261E' },
  'due-soon': { sign: '◷', fill: '#FADF97', text: '#5A4200', solid: '#B27A00' },
  'in-progress': { sign: '►', fill: '#C0DAF5', text: '#0B3C6F', solid: '#2B6CB0' },
  upcoming: { sign: '○', fill: '#E1ECF7', text: '#1F4468', solid: '#6C88A6' },
} as const satisfies Record<Situation, SituationStyle>;

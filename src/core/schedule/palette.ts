import type { Situation } from './situation';

/** A situation's sign and colors, shared by the pane, the marks, the generated sheets and the report. */
export interface SituationStyle {
  /** A character for readers who can't see the color. Office fonts contain it, and no system draws it as an emoji. */
  readonly sign: string;
  /** A light background for text. Its brightness is unique, so that situations differ in grayscale prints. */
  readonly fill: string;
  /** For text on {@link SituationStyle.fill} or on white. */
  readonly text: string;
  /** For bars, lines and slices on white, without text. */
  readonly solid: string;
}

/** Red is only for what is overdue. */
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

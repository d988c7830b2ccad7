import type { ImprovementAction } from '../improvement-plan';

/** The title of an action, as written: the first of these cells that is filled; `''` if none is. */
export function actionTitle({ cells }: ImprovementAction): string {
  const keys = ['action', 'tasks', 'objective', 'improvementArea'] as const;
  return keys.map((key) => cells[key]?.text.trim() ?? '').find((text) => text !== '') ?? '';
}

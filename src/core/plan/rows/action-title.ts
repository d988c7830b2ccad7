import type { ImprovementAction } from '../improvement-plan';

/** What an action is about, as written: the first of these cells that says something; `''` where none does. */
export function actionTitle({ cells }: ImprovementAction): string {
  const keys = ['action', 'tasks', 'objective', 'improvementArea'] as const;
  return keys.map((key) => cells[key]?.text.trim() ?? '').find((text) => text !== '') ?? '';
}

import type { ImprovementAction } from '../improvement-plan';

/** The first of an action's cells that can be its title and isn't blank, as displayed; `''` if there is none. */
export function actionTitle({ cells }: ImprovementAction): string {
  const keys = ['action', 'tasks', 'objective', 'improvementArea'] as const;
  return keys.map((key) => cells[key]?.text.trim() ?? '').find((text) => text !== '') ?? '';
}

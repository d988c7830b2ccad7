import type { CriteriaStructure } from '../criteria/structure';
import { NO_STRUCTURE } from '../criteria/structures';
import type { Messages } from './messages';

/** A structure's name as users read it. */
export function structureTitle({ id, title }: CriteriaStructure, { words }: Pick<Messages, 'words'>): string {
  return id === NO_STRUCTURE.id ? words.noFramework : title;
}

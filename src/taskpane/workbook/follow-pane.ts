import { followEdits } from '../../excel/follow/follow-plan';
import { followSelection as listenToSelection } from '../../excel/follow/follow-selection';
import { followSelection } from './follow-selection';
import { followWorkbook } from './follow-workbook';
import type { Pane } from '../state/pane-tasks';

export const followPlan = (pane: Pane, isVisible: () => boolean): Promise<void> =>
  followWorkbook(pane, followEdits, isVisible);

export const followRow = (pane: Pane): Promise<void> => followSelection(pane, listenToSelection);

import type { PartialTheme } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';
import { Pane } from './components/Pane';
import { PaneContext } from './components/pane-context';
import { PaneRoot } from './components/PaneRoot';
import { StopView } from './components/StopView';
import type { OfficeStart } from './office/office-start';
import type { PaneMessages } from './messages/pane-messages';
import { followSelection } from './follow-selection';
import { followWorkbook } from './follow-workbook';
import type { paneExcel } from './pane-excel';
import { createPane } from './state/pane-tasks';
import { today } from '../excel/today';

/** What is loaded before the pane is drawn, all of it at once. */
export interface PaneParts {
  readonly messages: PaneMessages;
  readonly theme: PartialTheme;
}

/** Draws the pane into an element, for what was found of Office, and looks for the plan. */
export function startPane(
  element: HTMLElement,
  start: OfficeStart,
  { messages, theme }: PaneParts,
  excel: typeof paneExcel,
): void {
  const { language } = start;
  const words = messages.pane;
  document.documentElement.lang = language;
  document.title = words.name;
  const root = createRoot(element);
  if (start.kind !== 'ready') {
    const { notExcelTitle, notExcelHint, noOfficeTitle, noOfficeHint, reload } = words.states;
    root.render(
      <PaneRoot colours={undefined} theme={theme} words={words}>
        {start.kind === 'not-excel' ? (
          <StopView title={notExcelTitle} hint={notExcelHint} />
        ) : (
          <StopView title={noOfficeTitle} hint={noOfficeHint} button={reload} onPress={() => location.reload()} />
        )}
      </PaneRoot>,
    );
    return;
  }
  const pane = createPane({ excel, language, today });
  root.render(
    <PaneRoot colours={start.colours} theme={theme} words={words}>
      <PaneContext.Provider value={{ pane, language, messages }}>
        <Pane />
      </PaneContext.Provider>
    </PaneRoot>,
  );
  followWorkbook(pane, excel.followEdits);
  followSelection(pane, excel.followSelection);
  void pane.look();
}

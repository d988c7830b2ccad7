import type { PartialTheme } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';
import type { PaneBeside } from '../commands/offer-functions';
import type { Language } from '../core/messages/language';
import { Pane } from './Pane';
import { PaneContext } from './pane-context';
import { PaneRoot } from './PaneRoot';
import { StopView } from './start/StopView';
import type { OfficeStart } from './office/office-start';
import { followVisibility } from './office/pane-visibility';
import { loadMessages } from './messages/load-messages';
import type { PaneMessages, PaneWords } from './messages/pane-messages';
import type { paneExcel } from './workbook/pane-excel';
import { rememberedPane, rememberPane } from './workbook/remember-pane';
import { createPane } from './state/pane-tasks';
import { whenReviewed } from './results/when-reviewed';
import { today } from '../excel/today';
import { chooseLanguage } from '../excel/saved/user-language';

/** Loaded before the first render. */
export interface PaneParts {
  readonly messages: PaneMessages;
  readonly theme: PartialTheme;
}

/** Renders the pane and finds the plan. Returns what the ribbon needs of it; `null` if the pane can't work here. */
export function startPane(
  element: HTMLElement,
  start: OfficeStart,
  { messages, theme }: PaneParts,
  excel: typeof paneExcel,
): PaneBeside | null {
  const root = createRoot(element);
  if (start.kind !== 'ready') {
    const words = introduced(start.language, messages);
    const { notExcelTitle, notExcelHint, noOfficeTitle, noOfficeHint, reload } = words.states;
    root.render(
      <PaneRoot colors={undefined} theme={theme} words={words}>
        {start.kind === 'not-excel' ? (
          <StopView title={notExcelTitle} hint={notExcelHint} />
        ) : (
          <StopView title={noOfficeTitle} hint={noOfficeHint} button={reload} onPress={() => location.reload()} />
        )}
      </PaneRoot>,
    );
    return null;
  }
  let { language } = start;
  const memory = rememberedPane(start.workbook);
  const pane = createPane({ excel, language: () => language, today, memory });
  const show = (spoken: PaneMessages) => {
    root.render(
      <PaneRoot colors={start.colors} theme={theme} words={introduced(language, spoken)}>
        <PaneContext.Provider value={{ pane, language, messages: spoken, speak }}>
          <Pane />
        </PaneContext.Provider>
      </PaneRoot>,
    );
  };
  const speak = (chosen: Language | null) => {
    const wanted = chooseLanguage(chosen);
    void loadMessages(wanted).then((spoken) => {
      language = wanted;
      show(spoken);
    });
  };
  show(messages);
  rememberPane(pane, start.workbook);
  const refresh = () => void pane.refresh();
  const isVisible = followVisibility(refresh);
  whenReviewed(pane, () => excel.followPlan(pane, isVisible));
  whenReviewed(pane, () => excel.followRow(pane));
  void (memory?.reviewed === true ? pane.review() : pane.find());
  return {
    refresh: () => {
      if (isVisible()) refresh();
    },
    review: async () => {
      pane.send({ type: 'settings-shown', at: null });
      await pane.review();
      return true;
    },
    asOf: () => (isVisible() && pane.state().review !== null ? pane.state().asOf : null),
  };
}

/** Sets the page's language and title. Returns the pane's texts. */
function introduced(language: Language, { pane: words }: PaneMessages): PaneWords {
  document.documentElement.lang = language;
  document.title = words.name;
  return words;
}

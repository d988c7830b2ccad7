import { FluentProvider } from '@fluentui/react-components';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { machineDay } from './clock';
import { EmptyPage } from './components/EmptyPage';
import { Sandbox } from './components/Sandbox';
import { answerFrames } from './frame-connection';
import { type Opening, openWorkbook } from './open-workbook';
import { type PageSettings, readPageSettings } from './page-settings';
import { PAGE_THEMES } from './page-theme';
import { readServedFile } from './read-served-file';
import { sandboxWords } from './words';

async function openFirst({ file, language, asOf, excelApi }: PageSettings): Promise<Opening> {
  const words = sandboxWords[language];
  const served = await readServedFile(file, location.href);
  if (served === undefined) {
    return { session: null, notice: { intent: 'error', title: words.notOpened(file), text: words.notFetched } };
  }
  const daysAhead = asOf === null ? 0 : asOf - machineDay();
  return openWorkbook(served, { language, daysAhead, excelApi, isAnotherOpen: false });
}

async function start(container: HTMLElement): Promise<void> {
  const settings = readPageSettings(location.search, {
    language: navigator.language,
    isDark: matchMedia('(prefers-color-scheme: dark)').matches,
  });
  const words = sandboxWords[settings.language];
  const root = createRoot(container);
  root.render(
    <FluentProvider theme={PAGE_THEMES[settings.theme]} style={{ height: '100%', display: 'flex' }}>
      <EmptyPage title={words.loading} text="" />
    </FluentProvider>,
  );
  const first = await openFirst(settings);
  answerFrames(window);
  root.render(
    <StrictMode>
      <Sandbox settings={settings} first={first} />
    </StrictMode>,
  );
}

const container = document.getElementById('sandbox');
if (container === null) throw new Error('sandbox.html has no element for the page');
void start(container);

import { FluentProvider } from '@fluentui/react-components';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { machineDay } from '../frames/clock';
import { answerFrames } from '../frames/frame-connection';
import { HOST_LOCALES } from '../language';
import { readAddIn } from '../ribbon/read-add-in';
import { sandboxWords } from '../words';
import { EmptyPage } from './EmptyPage';
import { type Opening, openWorkbook } from './open-workbook';
import { type PageSettings, readPageSettings } from './page-settings';
import { PAGE_THEMES } from './page-theme';
import { readServedFile } from './read-served-file';
import { Sandbox } from './Sandbox';
import { readSandboxSetup, type SandboxSetup } from './sandbox-setup';

async function openFirst({ file, language, asOf, excelApi }: PageSettings): Promise<Opening> {
  if (file === null) return { session: null, notice: null };
  const words = sandboxWords[language];
  const served = await readServedFile(file, location.href);
  if (served === undefined) {
    return { session: null, notice: { intent: 'error', title: words.notOpened(file), text: words.notServed } };
  }
  const daysAhead = asOf === null ? 0 : asOf - machineDay();
  return openWorkbook(served, { language, daysAhead, excelApi, isAnotherOpen: false });
}

/** The setup with a manifest that can be read in both languages; throws if it can't. */
async function readSetup(): Promise<SandboxSetup> {
  const setup = await readSandboxSetup(location.href);
  for (const locale of Object.values(HOST_LOCALES)) readAddIn(setup.manifest, setup.addInAddress, locale);
  return setup;
}

async function start(container: HTMLElement): Promise<void> {
  const settings = readPageSettings(location.search, {
    language: navigator.language,
    isDark: matchMedia('(prefers-color-scheme: dark)').matches,
  });
  const words = sandboxWords[settings.language];
  const root = createRoot(container);
  const showMessage = (title: string, text: string) =>
    root.render(
      <FluentProvider theme={PAGE_THEMES[settings.theme]} style={{ height: '100%', display: 'flex' }}>
        <EmptyPage title={title} text={text} />
      </FluentProvider>,
    );
  if (settings.file !== null) showMessage(words.loading, '');
  let setup: SandboxSetup;
  try {
    setup = await readSetup();
  } catch (error) {
    showMessage(words.noAddIn, error instanceof Error ? error.message : String(error));
    return;
  }
  const first = await openFirst(settings);
  answerFrames(window);
  root.render(
    <StrictMode>
      <Sandbox setup={setup} settings={settings} first={first} />
    </StrictMode>,
  );
}

const container = document.getElementById('sandbox');
if (container === null) throw new Error('sandbox.html has no element #sandbox');
void start(container);

import { FluentProvider } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { FrameConnection } from 'excel-host';
import { type Day, isoDay } from '../day';
import { machineDay } from '../frames/clock';
import { PaneFrame } from '../frames/PaneFrame';
import type { PaneWidth } from '../frames/pane-width';
import { WindowFrame } from '../frames/WindowFrame';
import { useHiddenStyles } from '../hidden-styles';
import { HOST_LOCALES, type Language } from '../language';
import { readAddIn } from '../ribbon/read-add-in';
import { Ribbon } from '../ribbon/Ribbon';
import type { WorkbookSession } from '../workbook/workbook-session';
import { WorkbookView } from '../workbook/WorkbookView';
import { sandboxWords } from '../words';
import { download } from './download';
import { DropArea } from './DropArea';
import { showFavicon } from './favicon';
import { FileChooser } from './FileChooser';
import { NoticeBar } from './NoticeBar';
import { type Opening, openWorkbook } from './open-workbook';
import { type PageSettings, type Theme, withSetting } from './page-settings';
import { usePageStyles } from './page-styles';
import { PAGE_THEMES } from './page-theme';
import type { NamedFile } from './read-served-file';
import type { SandboxSetup } from './sandbox-setup';
import { StartPage } from './StartPage';
import { Toolbar } from './Toolbar';
import { useWindows } from './use-windows';

interface SandboxProps {
  readonly setup: SandboxSetup;
  readonly settings: PageSettings;
  /** The workbook that the page starts with; its session is null to let the user choose one. */
  readonly first: Opening;
}

/** Puts a setting into the page's address, so that reloading or sharing the page keeps it. */
function remember(name: 'lang' | 'theme' | 'as-of', value: string | null): void {
  history.replaceState(null, '', withSetting(location.href, name, value));
}

/** The whole page: the choice of a workbook, then the workbook with the add-in's ribbon and pane. */
export function Sandbox({ setup, settings, first }: SandboxProps) {
  const styles = usePageStyles();
  const hidden = useHiddenStyles();
  const frame = useRef<HTMLIFrameElement>(null);
  const chooser = useRef<HTMLInputElement>(null);
  const [session, setSession] = useState(first.session);
  const [openings, setOpenings] = useState(1);
  const [notice, setNotice] = useState(first.notice);
  const [announcement, setAnnouncement] = useState('');
  const [language, setLanguage] = useState(settings.language);
  const [theme, setTheme] = useState(settings.theme);
  const [daysAhead, setDaysAhead] = useState(settings.asOf === null ? 0 : settings.asOf - machineDay());
  const [paneWidth, setPaneWidth] = useState<PaneWidth>(320);
  const [isPaneShown, setIsPaneShown] = useState(true);
  const [page, setPage] = useState<FrameConnection | null>(null);
  const { windows, showWindow, dismiss } = useWindows();
  const words = sandboxWords[language];
  const addIn = useMemo(() => readAddIn(setup.manifest, setup.addInAddress, HOST_LOCALES[language]), [setup, language]);

  useEffect(() => page?.paneShown(isPaneShown), [page, isPaneShown]);

  useEffect(() => {
    document.documentElement.lang = language;
    document.title = words.title(addIn.name);
    showFavicon(addIn.icon);
  }, [language, words, addIn]);

  const open = (file: NamedFile, inLanguage: Language, signatureBroken = false) => {
    const opening = openWorkbook(file, {
      language: inLanguage,
      daysAhead,
      excelApi: settings.excelApi,
      signatureBroken,
      isAnotherOpen: session !== null,
    });
    setNotice(opening.notice);
    if (opening.session === null) return;
    setSession(opening.session);
    setOpenings(openings + 1);
    setAnnouncement(sandboxWords[inLanguage].opened(file.name));
  };
  useEffect(() =>
    session?.host.onWorkbookOpened((bytes) => open({ name: sandboxWords[language].newWorkbook, bytes }, language)),
  );
  const openFile = (file: File) => {
    void file.arrayBuffer().then((bytes) => open({ name: file.name, bytes: new Uint8Array(bytes) }, language));
  };
  const changeToday = (day: Day | null) => {
    const ahead = day === null ? 0 : day - machineDay();
    setDaysAhead(ahead);
    session?.travel(ahead);
    remember('as-of', ahead === 0 || day === null ? null : isoDay(day));
  };
  const changeTheme = (chosen: Theme) => {
    setTheme(chosen);
    remember('theme', chosen);
  };
  const changeLanguage = () => {
    const chosen = language === 'es' ? 'en' : 'es';
    setLanguage(chosen);
    remember('lang', chosen);
    // A running Excel can't change its language: the workbook is opened again, as it is now.
    if (session === null || !acceptEdit(session)) return;
    open({ name: session.fileName, bytes: session.save() }, chosen, session.breaksSignature);
  };
  const downloadWorkbook = () => {
    if (session === null || !acceptEdit(session)) return;
    download(session.save(), session.fileName);
    if (!session.breaksSignature) return;
    setNotice({ intent: 'warning', title: words.signatureBroken, text: words.signatureBrokenText });
  };
  const warn = (title: string) => setNotice({ intent: 'warning', title, text: '' });
  /** Ends an edit that is in progress; false if Excel doesn't accept the content. */
  const acceptEdit = (edited: WorkbookSession): boolean => {
    const refusal = edited.acceptText();
    if (refusal !== null) warn(words.refusals[refusal]);
    return refusal === null;
  };
  const chooseFile = () => chooser.current?.click();

  return (
    <FluentProvider theme={PAGE_THEMES[theme]} style={{ height: '100%' }}>
      <div className={styles.page} style={{ colorScheme: theme }}>
        <Toolbar
          words={words}
          addIn={addIn}
          fileName={session?.fileName ?? ''}
          today={machineDay() + daysAhead}
          theme={theme}
          isPaneShown={isPaneShown}
          startAddress={withSetting(location.href, 'file', null)}
          onChooseFile={chooseFile}
          onDownload={downloadWorkbook}
          onToday={changeToday}
          onTheme={changeTheme}
          onLanguage={changeLanguage}
          onPaneShown={setIsPaneShown}
        />
        <FileChooser label={words.openHint} element={chooser} onFile={openFile} />
        {notice !== null && <NoticeBar notice={notice} closeLabel={words.close} onClose={() => setNotice(null)} />}
        {session === null ? (
          <StartPage
            words={words}
            language={language}
            addInName={addIn.name}
            samples={setup.samples}
            addressOf={(file) => withSetting(location.href, 'file', file)}
            onChooseFile={chooseFile}
          />
        ) : (
          <>
            <Ribbon
              words={words}
              addIn={addIn}
              page={page}
              onShowPane={() => {
                flushSync(() => setIsPaneShown(true));
                frame.current?.focus();
              }}
            />
            <div className={styles.work}>
              <WorkbookView
                key={`workbook ${openings}`}
                words={words}
                session={session}
                onProblem={(problem) => {
                  if (problem !== null) warn(problem);
                  else if (notice?.intent === 'warning') setNotice(null);
                }}
                onLeave={() => frame.current?.focus()}
              />
              <PaneFrame
                key={`pane ${openings}`}
                words={words}
                addIn={addIn}
                host={session.host}
                daysAhead={daysAhead}
                theme={theme}
                width={paneWidth}
                isShown={isPaneShown}
                showWindow={showWindow}
                showPane={setIsPaneShown}
                onPage={setPage}
                onWidth={setPaneWidth}
                frame={frame}
              />
            </div>
            {windows.map((shown) => (
              <WindowFrame
                key={shown.address}
                words={words}
                title={addIn.name}
                host={session.host}
                daysAhead={daysAhead}
                theme={theme}
                shown={shown}
                onDismiss={() => dismiss(shown)}
              />
            ))}
          </>
        )}
        <DropArea words={words} onDrop={openFile} />
        <div className={hidden.hidden} role="status">
          {announcement}
        </div>
      </div>
    </FluentProvider>
  );
}

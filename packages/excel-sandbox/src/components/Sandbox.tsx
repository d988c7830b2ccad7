import { FluentProvider } from '@fluentui/react-components';
import { useCallback, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { type Day, isoDay } from '../../../../src/core/plan/day';
import type { Language } from '../../../../src/core/messages/language';
import type { AddInWindow, FrameConnection, ShowWindow } from 'excel-host';
import { machineDay } from '../clock';
import { download } from '../download';
import { type Opening, openWorkbook } from '../open-workbook';
import { type PageSettings, type Theme, withSetting } from '../page-settings';
import { PAGE_THEMES } from '../page-theme';
import type { PaneWidth } from '../pane-width';
import type { NamedFile } from '../read-served-file';
import { Ribbon } from '../ribbon/Ribbon';
import { WindowFrame } from '../ribbon/WindowFrame';
import { sandboxWords } from '../words';
import type { WorkbookSession } from '../workbook-session';
import { DropArea } from './DropArea';
import { EmptyPage } from './EmptyPage';
import { NoticeBar } from './NoticeBar';
import { usePageStyles } from './page-styles';
import { PaneFrame } from './PaneFrame';
import { Toolbar } from './Toolbar';
import { WorkbookView } from './WorkbookView';

interface SandboxProps {
  readonly settings: PageSettings;
  /** What came of opening the workbook that the page starts with. */
  readonly first: Opening;
}

/** Keeps a choice in the page's address, so that reloading or sharing it keeps the choice. */
function remember(name: 'lang' | 'theme' | 'as-of', value: string | null): void {
  history.replaceState(null, '', withSetting(location.href, name, value));
}

/** The whole page: a workbook and beside it the add-in's pane, at work on it. */
export function Sandbox({ settings, first }: SandboxProps) {
  const styles = usePageStyles();
  const frame = useRef<HTMLIFrameElement>(null);
  const [session, setSession] = useState(first.session);
  const [openings, setOpenings] = useState(1);
  const [notice, setNotice] = useState(first.notice);
  const [said, setSaid] = useState('');
  const [language, setLanguage] = useState(settings.language);
  const [theme, setTheme] = useState(settings.theme);
  const [daysAhead, setDaysAhead] = useState(settings.asOf === null ? 0 : settings.asOf - machineDay());
  const [paneWidth, setPaneWidth] = useState<PaneWidth>(320);
  const [isPaneShown, setIsPaneShown] = useState(true);
  const [page, setPage] = useState<FrameConnection | null>(null);
  const [windows, setWindows] = useState<readonly AddInWindow[]>([]);
  const words = sandboxWords[language];

  const takeAway = useCallback((one: AddInWindow) => setWindows((open) => open.filter((other) => other !== one)), []);
  const showWindow: ShowWindow = useCallback(
    (shown) => {
      setWindows((open) => [...open, shown]);
      return () => takeAway(shown);
    },
    [takeAway],
  );

  useEffect(() => page?.paneShown(isPaneShown), [page, isPaneShown]);

  useEffect(() => {
    document.documentElement.lang = language;
    document.title = words.title;
  }, [language, words]);

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
    setSaid(sandboxWords[inLanguage].opened(file.name));
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
    // An Excel keeps its language while it runs: the workbook as it is goes on in one that speaks the other.
    if (session === null || !accepts(session)) return;
    open({ name: session.fileName, bytes: session.save() }, chosen, session.breaksSignature);
  };
  const downloadIt = () => {
    if (session === null || !accepts(session)) return;
    download(session.save(), session.fileName);
    if (!session.breaksSignature) return;
    setNotice({ intent: 'warning', title: words.signatureBroken, text: words.signatureBrokenText });
  };
  const tellRefusal = (text: string) => setNotice({ intent: 'warning', title: text, text: '' });
  const accepts = (edited: WorkbookSession): boolean => {
    const refusal = edited.acceptText();
    if (refusal !== null) tellRefusal(words.refusals[refusal]);
    return refusal === null;
  };

  return (
    <FluentProvider theme={PAGE_THEMES[theme]} style={{ height: '100%' }}>
      <div className={styles.page} style={{ colorScheme: theme }}>
        <Toolbar
          words={words}
          fileName={session?.fileName ?? ''}
          today={machineDay() + daysAhead}
          theme={theme}
          isPaneShown={isPaneShown}
          onOpen={openFile}
          onDownload={downloadIt}
          onToday={changeToday}
          onTheme={changeTheme}
          onLanguage={changeLanguage}
          onPaneShown={setIsPaneShown}
        />
        {notice !== null && <NoticeBar notice={notice} closeLabel={words.close} onClose={() => setNotice(null)} />}
        {session !== null && (
          <Ribbon
            words={words}
            locale={session.host.displayLanguage}
            page={page}
            onShowPane={() => {
              flushSync(() => setIsPaneShown(true));
              frame.current?.focus();
            }}
          />
        )}
        <div className={styles.work}>
          {session === null ? (
            <EmptyPage title={words.emptyTitle} text={words.emptyText} />
          ) : (
            <>
              <WorkbookView
                key={`workbook ${openings}`}
                words={words}
                session={session}
                onTrouble={(trouble) => {
                  if (trouble !== null) tellRefusal(trouble);
                  else if (notice?.intent === 'warning') setNotice(null);
                }}
                onLeave={() => frame.current?.focus()}
              />
              <PaneFrame
                key={`pane ${openings}`}
                words={words}
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
            </>
          )}
        </div>
        {session !== null &&
          windows.map((shown) => (
            <WindowFrame
              key={shown.address}
              words={words}
              host={session.host}
              daysAhead={daysAhead}
              theme={theme}
              shown={shown}
              onDismiss={() => {
                takeAway(shown);
                shown.dismiss();
              }}
            />
          ))}
        <DropArea words={words} onDrop={openFile} />
        <div className={styles.unseen} role="status">
          {said}
        </div>
      </div>
    </FluentProvider>
  );
}

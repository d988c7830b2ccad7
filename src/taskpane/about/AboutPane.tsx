import { makeStyles } from '@fluentui/react-components';
import { ABOUT_WORDS } from '../../core/messages/about-words';
import type { Language } from '../../core/messages/language';
import { describeExcel } from '../../excel/describe-excel';
import { diagnosticsText } from '../state/diagnostics';
import { tokens } from '../theme/tokens';
import { VERSION } from '../version';
import { CopyText } from '../ui/CopyText';
import { usePane } from '../pane-context';
import { ShortcutList } from './ShortcutList';

const useStyles = makeStyles({
  about: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  line: { margin: 0 },
  links: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
  link: {
    padding: '2px 0',
    color: tokens.colorBrandForegroundLink,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  hint: { margin: 0, color: tokens.colorNeutralForeground3 },
});

/** Static pages of the add-in. */
const PAGES = {
  help: (language: Language) => `assets/support.html#help-${language}`,
  privacy: (language: Language) => `assets/support.html#privacy-${language}`,
  licences: () => 'assets/licences.txt',
} as const;

/** The add-in's version, links to its pages, and diagnostics to copy for support. */
export function AboutPane() {
  const { state, language } = usePane();
  const styles = useStyles();
  const words = ABOUT_WORDS[language];
  const text = diagnosticsText(
    {
      version: VERSION,
      excel: describeExcel(),
      browser: navigator.userAgent,
      server: location.origin,
      size: [innerWidth, innerHeight, devicePixelRatio],
    },
    state,
  );
  return (
    <div className={styles.about}>
      <p className={styles.line}>{words.version(VERSION)}</p>
      <p className={styles.links}>
        {(['help', 'privacy', 'licences'] as const).map((page) => (
          <a key={page} className={styles.link} href={PAGES[page](language)} target="_blank" rel="noopener noreferrer">
            {words[page]}
          </a>
        ))}
      </p>
      <ShortcutList />
      <p className={styles.hint}>{words.diagnosticsHint}</p>
      <CopyText label={words.diagnostics} text={text} button={words.copyDiagnostics} rows={6} />
    </div>
  );
}

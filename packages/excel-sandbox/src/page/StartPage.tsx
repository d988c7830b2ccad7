import { Title2 } from '@fluentui/react-components';
import { DocumentTable24Regular } from '@fluentui/react-icons/svg/document-table';
import { FolderOpen24Regular } from '@fluentui/react-icons/svg/folder-open';
import type { Language } from '../language';
import type { Sample } from '../sandbox-file';
import type { SandboxWords } from '../words';
import { useStartStyles } from './start-styles';

interface StartPageProps {
  readonly words: SandboxWords;
  readonly language: Language;
  readonly addInName: string;
  readonly samples: readonly Sample[];
  /** The page's address with a workbook to open. */
  readonly addressOf: (file: string) => string;
  readonly onChooseFile: () => void;
}

/** The choice of a workbook: a sample, or a file of the user's own. */
export function StartPage({ words, language, addInName, samples, addressOf, onChooseFile }: StartPageProps) {
  const styles = useStartStyles();
  return (
    <main className={styles.start}>
      <div className={styles.intro}>
        <Title2 as="h2" className={styles.heading}>
          {words.startTitle}
        </Title2>
        <span className={styles.introText}>{words.startText(addInName)}</span>
      </div>
      <ul className={styles.choices}>
        {samples.map(({ address, title, description }) => (
          <li key={address} className={styles.item}>
            <a className={styles.choice} href={addressOf(address)} data-sample={address}>
              <DocumentTable24Regular className={styles.icon} />
              <span className={styles.title}>{title[language]}</span>
              <span className={styles.description}>{description[language]}</span>
            </a>
          </li>
        ))}
        <li className={styles.item}>
          <button type="button" className={styles.choice} onClick={onChooseFile}>
            <FolderOpen24Regular className={styles.icon} />
            <span className={styles.title}>{words.ownTitle}</span>
            <span className={styles.description}>{words.ownText}</span>
          </button>
        </li>
      </ul>
    </main>
  );
}

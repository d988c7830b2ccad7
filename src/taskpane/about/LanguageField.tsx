import { useId, useState } from 'react';
import { ABOUT_WORDS } from '../../core/messages/about-words';
import { LANGUAGES } from '../../core/messages/language';
import { chosenLanguage } from '../../excel/saved/user-language';
import { useFieldStyles } from '../settings/use-field-styles';
import { usePane } from '../pane-context';

/** The add-in's language: that of Office, or one chosen here. */
export function LanguageField() {
  const { language, speak } = usePane();
  const styles = useFieldStyles();
  const id = useId();
  const [chosen, setChosen] = useState(chosenLanguage);
  const words = ABOUT_WORDS[language];
  return (
    <div className={styles.fields}>
      <label htmlFor={id} className={styles.name}>
        {words.language}
      </label>
      <select
        id={id}
        className={styles.control}
        value={chosen ?? 'office'}
        onChange={({ target: { value } }) => {
          const wanted = LANGUAGES.find((each) => each === value) ?? null;
          setChosen(wanted);
          speak(wanted);
        }}
      >
        {(['office', ...LANGUAGES] as const).map((each) => (
          <option key={each} value={each}>
            {words.languages[each]}
          </option>
        ))}
      </select>
    </div>
  );
}

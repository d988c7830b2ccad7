import { type Language, languageOf, LANGUAGES } from '../../core/messages/language';
import { saveOwnText, ownText } from './own-storage';

const NAME = 'language';

/** The language that the user chose; `null`: Office's. */
export function chosenLanguage(): Language | null {
  const chosen = ownText(NAME);
  return LANGUAGES.find((language) => language === chosen) ?? null;
}

/** Saves the user's choice of a language, or deletes it (`null`). Returns the language in use from now on. */
export function chooseLanguage(language: Language | null): Language {
  saveOwnText(NAME, language);
  return language ?? languageOf(Office.context.displayLanguage);
}

/** The language of the add-in: the chosen one, else Office's. */
export function userLanguage(): Language {
  return chosenLanguage() ?? languageOf(Office.context.displayLanguage);
}

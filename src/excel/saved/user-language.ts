import { type Language, languageOf, LANGUAGES } from '../../core/messages/language';
import { keepOwnText, ownText } from './own-storage';

const NAME = 'language';

/** The language that the user chose for the add-in; `null`: Office's own. */
export function chosenLanguage(): Language | null {
  const chosen = ownText(NAME);
  return LANGUAGES.find((language) => language === chosen) ?? null;
}

/** Keeps the user's choice of a language, or takes it back (`null`). Gives the language that holds now. */
export function chooseLanguage(language: Language | null): Language {
  keepOwnText(NAME, language);
  return language ?? languageOf(Office.context.displayLanguage);
}

/** The language in which the add-in speaks to this user: the chosen one, else that of Office. */
export function userLanguage(): Language {
  return chosenLanguage() ?? languageOf(Office.context.displayLanguage);
}

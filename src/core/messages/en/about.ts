import type { about as esAbout, copying as esCopying } from '../es/about';

/** What the pane says of itself, and of what to hand to whoever helps. */
export const about: typeof esAbout = {
  title: 'Language, version and help',
  language: 'Language',
  languages: { office: 'As Office', es: 'Español', en: 'English' },
  label: 'About Improvement Plan',
  version: (version) => `Improvement Plan ${version}`,
  help: 'Help',
  privacy: 'Privacy',
  licences: 'Licences',
  shortcuts: {
    title: 'Keyboard shortcuts, from the sheet',
    actions: {
      review: 'Review',
      mark: 'Mark overdue',
      write: 'Summaries',
      unmark: 'Remove marks',
      showPane: 'Pane',
    },
    keys: { default: { Ctrl: 'Ctrl', Alt: 'Alt', Shift: 'Shift' }, mac: { Command: '⌘', Alt: '⌥', Shift: '⇧' } },
  },
  diagnostics: 'Diagnostics',
  diagnosticsHint: 'For whoever helps you: versions, codes and counts, and nothing that your plan says.',
  copyDiagnostics: 'Copy diagnostics',
};

/** What is said of copying a text. */
export const copying: typeof esCopying = {
  done: 'Copied',
  refused: 'Excel does not let add-ins copy here. The text is selected: press Ctrl+C (on a Mac, ⌘C).',
};

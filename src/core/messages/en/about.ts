import type { about as esAbout, copying as esCopying } from '../es/about';

export const about: typeof esAbout = {
  title: 'Help and version',
  language: 'Language',
  languages: { office: 'Same as Office', es: 'Español', en: 'English' },
  version: (version) => `Improvement Plan ${version}`,
  help: 'Help',
  privacy: 'Privacy',
  licences: 'Licenses',
  shortcuts: {
    title: 'Keyboard shortcuts from the sheet',
    actions: {
      review: 'Review plan',
      mark: 'Mark on sheet',
      write: 'Summaries',
      removeMarks: 'Remove marks',
      showPane: 'Open pane',
    },
    keys: { default: { Ctrl: 'Ctrl', Alt: 'Alt', Shift: 'Shift' }, mac: { Command: '⌘', Alt: '⌥', Shift: '⇧' } },
  },
  diagnostics: 'Diagnostics',
  diagnosticsHint: 'For IT support: versions, codes, and totals. No plan data.',
  copyDiagnostics: 'Copy diagnostics',
};

export const copying: typeof esCopying = {
  done: 'Copied',
  refused: 'Excel doesn’t allow copying from here. The text is selected: press Ctrl+C (on a Mac, ⌘C).',
};

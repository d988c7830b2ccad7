/** What the pane says of itself, and of what to hand to whoever helps. */
export const about = {
  title: 'Idioma, versión y ayuda',
  language: 'Idioma',
  /** Each in its own words, for who can't read the others. */
  languages: { office: 'Igual que Office', es: 'Español', en: 'English' },
  label: 'Acerca de Plan de Mejora',
  version: (version: string) => `Plan de Mejora ${version}`,
  help: 'Ayuda',
  privacy: 'Privacidad',
  licences: 'Licencias',
  shortcuts: {
    title: 'Atajos de teclado desde la hoja',
    /** As the ribbon calls them. */
    actions: {
      review: 'Revisar plan',
      mark: 'Marcar en la hoja',
      write: 'Resúmenes',
      removeMarks: 'Quitar marcas',
      showPane: 'Abrir panel',
    },
    /** The keys as they are written on the keyboard. */
    keys: { default: { Ctrl: 'Ctrl', Alt: 'Alt', Shift: 'Mayús' }, mac: { Command: '⌘', Alt: '⌥', Shift: '⇧' } },
  },
  diagnostics: 'Diagnóstico',
  diagnosticsHint: 'Para soporte técnico: versiones, códigos y totales. No incluye datos del plan.',
  copyDiagnostics: 'Copiar diagnóstico',
};

/** What is said of copying a text. */
export const copying = {
  done: 'Copiado',
  /** Where Excel keeps the clipboard from add-ins; the text is selected then. */
  refused: 'Excel no permite copiar desde aquí. El texto está seleccionado: presione Ctrl+C (en Mac, ⌘C).',
};

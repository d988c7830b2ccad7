/** The pane's about section, including what to send to support. */
export const about = {
  title: 'Ayuda y versión',
  language: 'Idioma',
  /** Each language in its own name, for people who can't read the others. */
  languages: { office: 'Igual que Office', es: 'Español', en: 'English' },
  version: (version: string) => `Plan de Mejora ${version}`,
  help: 'Ayuda',
  privacy: 'Privacidad',
  licences: 'Licencias',
  shortcuts: {
    title: 'Atajos de teclado desde la hoja',
    /** The names on the ribbon. */
    actions: {
      review: 'Revisar plan',
      mark: 'Marcar en la hoja',
      write: 'Resúmenes',
      removeMarks: 'Quitar marcas',
      showPane: 'Abrir panel',
    },
    /** The names on the keyboard. */
    keys: { default: { Ctrl: 'Ctrl', Alt: 'Alt', Shift: 'Mayús' }, mac: { Command: '⌘', Alt: '⌥', Shift: '⇧' } },
  },
  diagnostics: 'Diagnóstico',
  diagnosticsHint: 'Para soporte técnico: versiones, códigos y totales. No incluye datos del plan.',
  copyDiagnostics: 'Copiar diagnóstico',
};

export const copying = {
  done: 'Copiado',
  /** If Excel blocks the clipboard; the text is selected instead. */
  refused: 'Excel no permite copiar desde aquí. El texto está seleccionado: presione Ctrl+C (en Mac, ⌘C).',
};

/** What the pane says of the sample plan. */
export const sample = {
  open: 'Probar con un ejemplo',
  hint: 'Abre en otro libro el plan real de una institución: este no cambia.',
  opening: 'Abriendo el ejemplo…',
  opened: 'El ejemplo se abrió en otro libro. Allí, pulse Panel en Inicio › Plan de Mejora.',
  failed: 'El ejemplo no se pudo abrir. Compruebe la conexión e inténtelo de nuevo.',
};

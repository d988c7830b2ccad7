/** What the pane says of the sample plan. */
export const sample = {
  open: 'Probar con un ejemplo',
  hint: 'Abre el plan real de una institución en otro libro. Este no cambia.',
  opening: 'Abriendo el ejemplo…',
  opened: 'El ejemplo se abrió en otro libro. Allí, seleccione Abrir panel en Inicio › Plan de Mejora.',
  failed: 'El ejemplo no se pudo abrir. Compruebe la conexión e inténtelo de nuevo.',
};

export const sample = {
  open: 'Probar con el plan de ejemplo',
  hint: 'Abre el plan real de una institución en otro libro. Este no cambia.',
  opening: 'Abriendo el plan de ejemplo…',
  opened: 'El plan de ejemplo se abrió en otro libro. Allí, seleccione Abrir panel en Inicio › Plan de Mejora.',
  failed: 'No se pudo abrir el plan de ejemplo. Compruebe la conexión e inténtelo de nuevo.',
};

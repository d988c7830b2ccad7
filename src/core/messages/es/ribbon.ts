/** What only the ribbon's buttons say. */
export const ribbon = {
  /** The button that writes the summaries, as the manifest calls it. */
  write: 'Resúmenes',
  /** After how the plan stands. */
  seePane: 'Para ver cada acción, seleccione Abrir panel en Inicio › Plan de Mejora.',
  seeSheets: 'Están al final del libro. Para quitarlas, seleccione Quitar resúmenes en el panel.',
};

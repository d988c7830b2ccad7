/** What only the ribbon's buttons say. */
export const ribbon = {
  /** The button that writes the summaries, as the manifest calls it. */
  write: 'Resúmenes',
  /** After how the plan stands. */
  seePane: 'Para verlo acción por acción, pulse Panel en Inicio › Plan de Mejora.',
  seeSheets: 'Están al final del libro. Quitar resúmenes, en el panel, las quita.',
};

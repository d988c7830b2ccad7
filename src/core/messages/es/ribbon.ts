/** What only the ribbon's buttons say. */
export const ribbon = {
  /** After how the plan stands. */
  seePane: 'Para verlo acción por acción, pulse Panel en Inicio › Plan de Mejora.',
  seeSheets: 'Están al final del libro. Quitar resúmenes, en el panel, las quita.',
};

export const ribbon = {
  /** The name of the ribbon's button in the manifest. */
  write: 'Resúmenes',
  /** Follows the plan's figures. */
  seePane: 'Para ver cada acción, seleccione Abrir panel en Inicio › Plan de Mejora.',
  seeSheets: 'Están al final del libro. Para quitarlas, seleccione Quitar resúmenes en el panel.',
};

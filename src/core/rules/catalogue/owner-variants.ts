import { variantsToReplace, replaceOwners } from '../text/owner-variants';
import type { RowRule } from '../rule';

export interface OwnerVariantsFacts {
  /** The cell's owners that are written differently elsewhere. */
  readonly variants: readonly {
    readonly written: string;
    /** The full name rather than initials, else the most common variant. */
    readonly preferred: string;
  }[];
  /** The cell's text with the preferred variants. */
  readonly fixed: string;
}

/** An owner is written in several ways in the plan. Reported on the variants that aren't preferred. */
export const ownerVariants: RowRule<'owner-variants', OwnerVariantsFacts> = {
  id: 'owner-variants',
  severity: 'warning',
  scope: 'row',
  columns: ['owner'],
  comparesRows: true,
  check({ owners, cells: { owner: cell } }, { plan }) {
    const variants = variantsToReplace(plan);
    if (!cell || !owners.some((owner) => variants.has(owner))) return [];
    const found = [...new Set(owners)].flatMap((written) => {
      const preferred = variants.get(written);
      return preferred === undefined ? [] : [{ written, preferred }];
    });
    const fixed = replaceOwners(String(cell.value), owners, variants);
    return [{ row: cell.row, column: 'owner', fixable: true, facts: { variants: found, fixed } }];
  },
  examples: {
    bad: [
      {
        rows: [
          { owner: 'Recursos Humanos' },
          { owner: 'RRHH' },
          { owner: 'Recursos humanos / Compras' },
          { owner: 'Recursos Humanos' },
          { owner: 'RR.HH.' },
        ],
        finds: [
          [2, 'owner'],
          [3, 'owner'],
          [5, 'owner'],
        ],
      },
      {
        rows: [{ owner: 'Planificación' }, { owner: 'Planificacion' }, { owner: 'Planificación' }],
        finds: [[2, 'owner']],
      },
    ],
    good: [
      { rows: [{ owner: 'Recursos Humanos' }, { owner: ' Recursos Humanos ' }] },
      { rows: [{ owner: 'Dirección de Compras' }, { owner: 'Departamento de Compras' }] },
      { rows: [{ owner: 'Dirección Regional 1' }, { owner: 'Dirección Regional 2' }] },
      { rows: [{ owner: 'RRHH' }, { owner: 'RRHH' }] },
    ],
  },
};

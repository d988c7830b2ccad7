import { ownerKey } from '../text/owner-variants';
import type { RowRule } from '../rule';

export interface SeveralOwnersFacts {
  /** As written, each once. */
  readonly owners: readonly string[];
}

/** Several owners for one action, so that responsibility is unclear. */
export const severalOwners: RowRule<'several-owners', SeveralOwnersFacts> = {
  id: 'several-owners',
  severity: 'advice',
  scope: 'row',
  columns: ['owner'],
  check({ cells: { owner: cell }, owners: written }) {
    if (!cell || written.length < 2) return [];
    const owners = [...new Map(written.map((owner) => [ownerKey(owner), owner])).values()];
    return owners.length < 2 ? [] : [{ row: cell.row, column: 'owner', facts: { owners } }];
  },
  examples: {
    bad: [
      { rows: [{ owner: 'Recursos Humanos/ Planificación' }], finds: [[1, 'owner']] },
      { rows: [{ owner: 'Compras; Vicerrectoría Administrativa' }], finds: [[1, 'owner']] },
    ],
    good: [
      { rows: [{ owner: 'Planificación y Desarrollo' }] },
      { rows: [{ owner: 'Comité de Calidad (Planificación, Compras)' }] },
      { rows: [{ owner: 'Compras / COMPRAS' }] },
    ],
  },
};

import { plain } from '../../plan/text/plain-text';
import { cachedUpTo } from '../../plan/text/cached-texts';
import { isBlank } from '../rows/action-cells';
import { textWithin } from '../text/markup';
import { isPlaceholder } from '../text/placeholder';
import type { RowRule } from '../rule';

export interface ResourceUnknownFacts {
  readonly written: string;
}

/**
 * The beginnings of words for each kind of resource, without case and accents. Things and people count as a kind, too.
 */
const KINDS = {
  human:
    'human|persona|personal|talento|rr ?hh|equipo|tecnic|analist|encargad|director|consultor|asesor|facilitador|instructor|capacitador|abogad|especialist|' +
    'expert|desarrollador|programador|ingenier|contador|contratist|auditor|comite|emplead|colaborador|servidor|voluntari|docente|medic|proveedor|staff|people|team|trainer',
  financial:
    'financ|economic|presup|fondo|diner|monetari|capital|inversi|pesos|dolar|gasto|costo|pago|donacion|cooperacion|patrocin|rd ?\\$|us ?\\$|\\$|budget|fund|money',
  technological:
    'tecnol|informatic|comput|laptop|tableta|tablet|software|hardware|sistema|plataforma|internet|digital|virtual|aplicacion|licencia|red|redes|impresora|proyector|' +
    'telefon|celular|correo|web|portal|camara|base de datos|technolog|system|equipment',
  material:
    'material|gastable|insumo|papel|util|suministro|mobiliari|oficina|fisic|infraestructura|espacio|local|salon|aula|edificaci|instalacion|vehicul|transporte|combustible|' +
    'viatico|dieta|refrigerio|almuerzo|alimento|herramienta|maquinari|uniforme|formulario|folleto|brochur|impres|afiche|banner|letrero|luminaria|supplies|office|vehicle',
  other:
    'logistic|didactic|bibliografic|audiovisual|publicitari|documental|document|normativ|legal|juridic|administrativ|institucional|organizacional|operativ|intern|extern|propi|' +
    'tiempo|capacitacion|formacion|contratacion|time|training|ningun|no requiere|none',
};
const KNOWN = new RegExp(`(?<![\\p{L}\\p{N}])(?:${Object.values(KINDS).join('|')})`, 'u');

const MAX_TEXTS = 5000;

/** Whether a text names a kind of resource or an amount, or is blank or a placeholder. */
const saysKind = cachedUpTo(MAX_TEXTS, (written) => {
  const text = plain(written);
  return text === '' || KNOWN.test(text) || /\d{3}/.test(text);
});

/** The resources don't name a usual kind. An amount, a thing or a person's position also names a kind. */
export const resourceUnknown: RowRule<'resource-unknown', ResourceUnknownFacts> = {
  id: 'resource-unknown',
  severity: 'advice',
  scope: 'row',
  columns: ['resources'],
  check({ cells: { resources: cell } }) {
    if (cell?.kind !== 'text' || typeof cell.value !== 'string' || isBlank(cell)) return [];
    const written = textWithin(cell.value).trim();
    if (saysKind(written) || isPlaceholder(written)) return [];
    return [{ row: cell.row, column: 'resources', facts: { written } }];
  },
  examples: {
    bad: [
      { rows: [{ resources: 'Los necesarios' }], finds: [[1, 'resources']] },
      { rows: [{ resources: 'Varios' }], finds: [[1, 'resources']] },
    ],
    good: [
      { rows: [{ resources: 'Humanos/ Financieros' }] },
      { rows: [{ resources: 'RD$ 250,000' }] },
      { rows: [{ resources: 'Dos analistas y un proyector' }] },
      { rows: [{ resources: 'Materiales gastables, equipos informáticos' }] },
    ],
  },
};

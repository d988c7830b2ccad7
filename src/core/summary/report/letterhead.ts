import type { Grid } from '../../plan/grid';
import { textsAbove } from '../../plan/heading/plan-title';
import { plain } from '../../plan/text/plain-text';

/** Whose plan it is, as the plan or its cover says. */
export interface Letterhead {
  /** `''` if none was found. */
  readonly institution: string;
  readonly unit: string;
}

/** How the names of public institutions begin. */
const INSTITUTION = new RegExp(
  `^(?:el |la |los |las |the )?(?:${[
    'ministerio|instituto|universidad|hospital|ayuntamiento|alcaldia|gobernacion|junta (?:central|de|municipal)|distrito',
    'direccion (?:general|nacional|regional|provincial|municipal|ejecutiva)|superintendencia|superintendencias',
    'consejo (?:nacional|dominicano|de|del|superior|estatal)|oficina (?:nacional|presidencial|metropolitana|general|tecnica)',
    'corporacion|servicio (?:nacional|regional|de)|banco|procuraduria|contraloria|tribunal|suprema|camara|senado|congreso',
    'defensor|archivo general|biblioteca|policia|fuerzas? armadas|fuerza aerea|ejercito|armada|cuerpo de|comision (?:nacional|de)',
    'comite (?:nacional|ejecutor)|centro (?:nacional|de|medico|educativo|regional)|administradora|administracion|tesoreria|seguro nacional',
    'fondo (?:nacional|de|patrimonial)|loteria|caja|empresa|escuela|liceo|politecnico|museo|parque|zoologico|jardin|acuario',
    'presidencia|vicepresidencia|registro|catastro|academia|patronato|programa|autoridad|agencia|refineria|plan social',
    'acueducto|autoridad portuaria|aeropuerto|unidad ejecutora|inabie|red de salud|gabinete',
    'ministry|department of|institute|university|council|agency|authority|city of|municipality|bureau|board of|service of',
  ].join('|')})\\b`,
);

/** How the names of the units that keep a plan begin. */
const UNIT =
  /^(?:departamento|division|seccion|unidad|gerencia|subdireccion|viceministerio|direccion de|oficina de|comite de|equipo de|department|unit|division|office of|committee)\b/;

const LABELS = {
  institution:
    /^(?:nombre de (?:la )?)?(?:institucion|entidad|organismo|organizacion|dependencia|institution|organi[sz]ation)\s*:\s*/,
  unit: /^(?:elaborado|preparado|formulado|prepared) (?:por|by)\s*:\s*/,
} as const;

/** The longest name. */
const LONGEST = 120;

/** The text after a label in the same cell, else in the next one. */
function labelled(texts: readonly string[], label: RegExp): string | undefined {
  for (const [at, text] of texts.entries()) {
    // Accents have no length of their own here, so the label is as long as in the text.
    const [found] = label.exec(plain(text)) ?? [];
    if (found === undefined) continue;
    const rest = text.slice(text.indexOf(':') + 1).trim();
    return rest === '' ? texts[at + 1] : rest;
  }
  return undefined;
}

function letterheadIn(texts: readonly string[], title: string): Letterhead {
  const names = texts.filter((text) => text.length <= LONGEST && text !== title && !/\bplan\b/.test(plain(text)));
  const begins = (pattern: RegExp) => names.find((text) => pattern.test(plain(text)));
  const institution = labelled(texts, LABELS.institution) ?? begins(INSTITUTION) ?? '';
  const unit = labelled(texts, LABELS.unit) ?? begins(UNIT) ?? '';
  return { institution, unit: unit === institution ? '' : unit };
}

/**
 * The institution and the unit named above a plan's heading, else on its cover.
 *
 * @param headingRow The heading's first row, from 0.
 * @param cover A sheet before the plan's; `null` if there is none.
 */
export function readLetterhead(grid: Grid, headingRow: number, title: string, cover: Grid | null): Letterhead {
  const above = letterheadIn(textsAbove(grid, headingRow), title);
  if (above.institution !== '' || cover === null) return above;
  const onCover = letterheadIn(textsAbove(cover, cover.row + cover.cells.length), title);
  return { institution: onCover.institution, unit: above.unit === '' ? onCover.unit : above.unit };
}

import { hasSpacingVariant, ownerKey, variantsToReplace } from '../../../../src/core/rules/text/owner-variants';
import { makeAction, makePlan } from '../make-plan';

const planOf = (owners: readonly string[]) =>
  makePlan(owners.map((owner, index) => makeAction(4 + index, { owners: [owner] })));
const variants = (...owners: readonly string[]) => Object.fromEntries(variantsToReplace(planOf(owners)));

it.each<[readonly string[], Readonly<Record<string, string>>]>([
  [['Compras', 'Compras'], {}],
  [['Compras', 'COMPRAS', 'Compras'], { COMPRAS: 'Compras' }],
  [['Planificacion', 'Planificación'], { Planificacion: 'Planificación' }],
  [['RRHH', 'RRHH', 'Recursos Humanos'], { RRHH: 'Recursos Humanos' }],
  [
    ['RRHH', 'Recursos humanos', 'RRHH', 'Recursos Humanos', 'RRHH', 'Recursos Humanos'],
    { RRHH: 'Recursos Humanos', 'Recursos humanos': 'Recursos Humanos' },
  ],
  [['LEGAL', 'LEGAL', 'Legal'], { Legal: 'LEGAL' }],
  [
    ['Dpto. de Compras', 'Dpto. de Compras', 'Compras', 'COMPRAS', 'compras'],
    { 'Dpto. de Compras': 'Compras', COMPRAS: 'Compras', compras: 'Compras' },
  ],
  [['RRHH', 'Recursos Humanos'], { RRHH: 'Recursos Humanos' }],
  [['RR. HH.', 'RR.HH.', 'RRHH', 'RRHH'], { 'RR. HH.': 'RRHH', 'RR.HH.': 'RRHH' }],
  [['Recursos  Humanos', 'Recursos  Humanos', 'Recursos Humanos'], { 'Recursos  Humanos': 'Recursos Humanos' }],
  [['Dpto. de Compras', 'Departamento de Compras'], { 'Dpto. de Compras': 'Departamento de Compras' }],
  [['Compras', 'Compras', 'Departamento de Compras'], { 'Departamento de Compras': 'Compras' }],
  [['Compras', 'Departamento de Compras', 'Dirección de Compras'], {}],
  [['TIC', 'Tecnologías de la Información y Comunicación'], { TIC: 'Tecnologías de la Información y Comunicación' }],
  [['OAI', 'Oficina de Acceso a la Información'], { OAI: 'Oficina de Acceso a la Información' }],
  [['O.A.I.', 'OAI', 'OAI'], { 'O.A.I.': 'OAI' }],
  [['DAF', 'Dirección Administrativa y Financiera'], { DAF: 'Dirección Administrativa y Financiera' }],
  // Ambiguous: the initials fit two names.
  [['CCC', 'Comité de Calidad Central', 'Comisión de Compras y Contrataciones'], {}],
  // Two letters fit too many names.
  [['CC', 'Comité de Calidad'], {}],
  [['Dirección Regional 1', 'Dirección Regional 2'], {}],
  [['Legal', 'Consultoría Jurídica'], {}],
  [
    ['Ing. Luis Peña', 'Luis Pena', 'Luis Peña', 'Luis Peña'],
    { 'Ing. Luis Peña': 'Luis Peña', 'Luis Pena': 'Luis Peña' },
  ],
])('%j: %j', (owners, expected) => {
  expect(variants(...owners)).toEqual(expected);
});

it('recognizes variants that differ only in spaces', () => {
  const plan = planOf(['Recursos  Humanos', 'Recursos Humanos', 'RRHH']);
  expect(
    ['Recursos  Humanos', 'Recursos Humanos', 'RRHH', 'Otro'].map((owner) => hasSpacingVariant(plan, owner)),
  ).toEqual([true, false, false, false]);
});

it('gives the variants of an owner one key', () => {
  expect(ownerKey('  Depto. de COMPRAS ')).toBe(ownerKey('Departamento de Compra'));
  expect(ownerKey('Compras')).not.toBe(ownerKey('Ventas'));
});

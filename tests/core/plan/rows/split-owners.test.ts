import { splitOwners } from '../../../../src/core/plan/rows/split-owners';

describe('the owners of an action', () => {
  it.each([
    ['Recursos Humanos/ Planificación', ['Recursos Humanos', 'Planificación']],
    ['Servicios Generales / Vicerrectoría Administrativa', ['Servicios Generales', 'Vicerrectoría Administrativa']],
    ['Legal/Comité de convenios.', ['Legal', 'Comité de convenios.']],
    ['RRHH; Compras, Legal', ['RRHH', 'Compras', 'Legal']],
    ['RRHH\nCompras\r\nLegal', ['RRHH', 'Compras', 'Legal']],
    ['- RRHH\n• Compras\n1. Legal', ['RRHH', 'Compras', 'Legal']],
    ['1.Supervisores / Interventores', ['Supervisores', 'Interventores']],
    ['1) Compras\n2)Legal', ['Compras', 'Legal']],
    ['1- RRHH, 2-Compras', ['RRHH', 'Compras']],
    ['1. Dirección General 2. Comité de Calidad', ['Dirección General', 'Comité de Calidad']],
    ['a) Compras; b) Legal', ['Compras', 'Legal']],
    ['5º Distrito, 2da Brigada', ['5º Distrito', '2da Brigada']],
    ['Planificación y Desarrollo', ['Planificación y Desarrollo']],
    ['Recursos Humanos y/o Compras', ['Recursos Humanos y/o Compras']],
    ['Comité (RRHH, Compras/Legal), Dirección', ['Comité (RRHH, Compras/Legal)', 'Dirección']],
    ['N/A', ['N/A']],
    ['Dirección/Administración', ['Dirección', 'Administración']],
    ['Plan/Acción', ['Plan', 'Acción']],
    ['/ RRHH /', ['RRHH']],
    [' , ; / ', []],
    ['', []],
  ])('%j', (text, expected) => {
    expect(splitOwners(text)).toEqual(expected);
  });

  it('reads a cell with hundreds of separators as one owner', () => {
    expect(splitOwners('a, '.repeat(100))).toHaveLength(100);
    expect(splitOwners('a, '.repeat(101))).toEqual(['a, '.repeat(101).trim()]);
  });
});

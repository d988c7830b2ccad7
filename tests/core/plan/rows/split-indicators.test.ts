import { splitIndicators } from '../../../../src/core/plan/rows/split-indicators';

describe('the indicators of an action', () => {
  it.each([
    [
      'Acta de comité creado Contratación del analista de la unidad de género',
      ['Acta de comité creado', 'Contratación del analista de la unidad de género'],
    ],
    [
      'Informe de huella de carbono Plan de mejora para la reducción de emisiones',
      ['Informe de huella de carbono', 'Plan de mejora para la reducción de emisiones'],
    ],
    [
      'Minutas de reuniones de seguimiento Matriz de avance',
      ['Minutas de reuniones de seguimiento', 'Matriz de avance'],
    ],
    ['Informe de Ejecución', ['Informe de Ejecución']],
    ['Informe de avance semestral', ['Informe de avance semestral']],
    [
      'Relación de proceso de compras realizado bajo la política nacional de compras verdes',
      ['Relación de proceso de compras realizado bajo la política nacional de compras verdes'],
    ],
    ['Acta firmada\nInforme entregado', ['Acta firmada', 'Informe entregado']],
    ['Acta firmada; informe entregado;', ['Acta firmada', 'informe entregado']],
    ['• Acta firmada\n• Informe entregado', ['Acta firmada', 'Informe entregado']],
    ['- acta firmada\n- informe entregado', ['acta firmada', 'informe entregado']],
    ['• Acta • Informe', ['Acta', 'Informe']],
    ['1. Acta firmada\n2. Informe', ['Acta firmada', 'Informe']],
    ['1) Acta firmada 2) Informe entregado', ['Acta firmada', 'Informe entregado']],
    ['a) Acta\nb) Informe', ['Acta', 'Informe']],
    ['Acta<br>Informe', ['Acta', 'Informe']],
    ['acta firmada\ninforme entregado', ['acta firmada', 'informe entregado']],
    ['Relación de procesos de\ncompras realizados', ['Relación de procesos de compras realizados']],
    ['Porcentaje de empleados capacitados', ['Porcentaje de empleados capacitados']],
    ['80% de empleados capacitados', ['80% de empleados capacitados']],
    ['Cumplimiento del Plan de trabajo', ['Cumplimiento del Plan de trabajo']],
    ['Metas alcanzadas Plan Estratégico', ['Metas alcanzadas Plan Estratégico']],
    ['Convenio firmado Ministerio de Educación', ['Convenio firmado Ministerio de Educación']],
    ['Encuesta aplicada por la Dirección de Planificación', ['Encuesta aplicada por la Dirección de Planificación']],
    ['Informe 1. Avance de la Ley 41-08', ['Informe 1. Avance de la Ley 41-08']],
    ['3 informes y 2 actas', ['3 informes y 2 actas']],
    [' \n - \n', []],
    ['', []],
  ])('%j', (text, expected) => {
    expect(splitIndicators(text)).toEqual(expected);
  });

  it('reads a cell with hundreds of separators as one indicator', () => {
    expect(splitIndicators('a;'.repeat(100))).toHaveLength(100);
    expect(splitIndicators('a;'.repeat(101))).toEqual(['a;'.repeat(101)]);
  });
});

import { structureOf } from '../../../src/core/criteria/structure-data';
import { DEFAULT_STRUCTURE, findStructure, STRUCTURES } from '../../../src/core/criteria/structures';

/** Each edition as read from its document: number, kind, whether the title was verified, title. */
const CAF_2020 = `
1 enabler no Liderazgo
1.1 enabler no Dirigir la organización desarrollando su misión, visión y valores
1.2 enabler no Gestionar la organización, su rendimiento y su mejora continua
1.3 enabler no Inspirar, motivar y apoyar a las personas de la organización y actuar como modelo de referencia
1.4 enabler no Gestionar relaciones eficaces con las autoridades políticas y otros grupos de interés
2 enabler no Estrategia y Planificación
2.1 enabler no Identificar las necesidades y expectativas de los grupos de interés, el entorno externo y la información de gestión relevante
2.2 enabler no Desarrollar la estrategia y la planificación, teniendo en cuenta la información recopilada
2.3 enabler no Comunicar, implementar y revisar la estrategia y la planificación
2.4 enabler no Gestionar el cambio y la innovación para garantizar la agilidad y la resiliencia de la organización
3 enabler yes Personas
3.1 enabler yes Gestionar y mejorar los recursos humanos de acuerdo con la estrategia de la organización
3.2 enabler no Desarrollar y gestionar las competencias de las personas
3.3 enabler no Involucrar y empoderar a las personas y apoyar su bienestar
4 enabler no Alianzas y Recursos
4.1 enabler no Desarrollar y gestionar alianzas con organizaciones relevantes
4.2 enabler no Colaborar con ciudadanos y organizaciones de la sociedad civil
4.3 enabler no Gestionar las finanzas
4.4 enabler no Gestionar la información y el conocimiento
4.5 enabler no Gestionar la tecnología
4.6 enabler no Gestionar las instalaciones
5 enabler no Procesos
5.1 enabler no Diseñar y gestionar procesos para incrementar el valor para los ciudadanos y clientes
5.2 enabler no Prestar productos y servicios orientados a los clientes, ciudadanos, grupos de interés y la sociedad
5.3 enabler no Coordinar los procesos de toda la organización y con otras organizaciones relevantes
6 result yes Resultados orientados a los ciudadanos/clientes
6.1 result yes Mediciones de la percepción
6.2 result no Mediciones del rendimiento
7 result no Resultados en las personas
7.1 result no Mediciones de la percepción
7.2 result no Mediciones del desempeño
8 result yes Resultados de responsabilidad social
8.1 result yes Mediciones de percepción
8.2 result yes Mediciones del rendimiento organizacional
9 result yes Resultados clave de rendimiento
9.1 result yes Resultados externos: servicios o productos y valor público
9.2 result yes Resultados internos: nivel de eficiencia
`;

const CAF_2013 = `
1 enabler yes Liderazgo
1.1 enabler yes Dirigir la organización desarrollando su misión, visión y valores
1.2 enabler yes Gestionar la organización, su rendimiento y su mejora continua
1.3 enabler yes Motivar y apoyar a las personas de la organización y actuar como modelo de referencia
1.4 enabler yes Gestionar relaciones eficaces con las autoridades políticas y otros grupos de interés
2 enabler yes Estrategia y Planificación
2.1 enabler no Reunir información sobre las necesidades presentes y futuras de los grupos de interés, así como información relevante para la gestión
2.2 enabler no Desarrollar la estrategia y la planificación, teniendo en cuenta la información recopilada
2.3 enabler no Comunicar e implementar la estrategia y la planificación en toda la organización y revisarla de forma periódica
2.4 enabler no Planificar, implantar y revisar la innovación y el cambio
3 enabler yes Personas
3.1 enabler no Planificar, gestionar y mejorar los recursos humanos de forma transparente de acuerdo con la estrategia y la planificación
3.2 enabler no Identificar, desarrollar y aprovechar las capacidades de las personas en consonancia con los objetivos tanto individuales como de la organización
3.3 enabler no Involucrar a los empleados por medio del diálogo abierto y del empoderamiento, apoyando su bienestar
4 enabler yes Alianzas y Recursos
4.1 enabler no Desarrollar y gestionar alianzas con organizaciones relevantes
4.2 enabler no Desarrollar y establecer alianzas con los ciudadanos/clientes
4.3 enabler no Gestionar las finanzas
4.4 enabler no Gestionar la información y el conocimiento
4.5 enabler no Gestionar la tecnología
4.6 enabler no Gestionar las instalaciones
5 enabler yes Procesos
5.1 enabler no Identificar, diseñar, gestionar e innovar en los procesos de forma continua, involucrando a los grupos de interés
5.2 enabler no Desarrollar y prestar servicios y productos orientados a los ciudadanos/clientes
5.3 enabler no Coordinar los procesos en toda la organización y con otras organizaciones relevantes
6 result yes Resultados orientados a los ciudadanos/clientes
6.1 result no Mediciones de la percepción
6.2 result no Mediciones de resultados
7 result yes Resultados en las personas
7.1 result no Mediciones de la percepción
7.2 result no Mediciones del desempeño
8 result no Resultados de responsabilidad social
8.1 result no Mediciones de la percepción
8.2 result no Mediciones del rendimiento organizacional
9 result yes Resultados clave del rendimiento
9.1 result no Resultados externos: resultados e impacto a conseguir
9.2 result no Resultados internos: nivel de eficiencia
`;

const lines = (table: string) => table.trim().split('\n');

describe.each([
  ['caf-2020-es-do', CAF_2020],
  ['caf-2013-es', CAF_2013],
])('%s', (id, table) => {
  const entries = findStructure(id)?.entries ?? [];

  it('has every entry of the edition in order', () => {
    expect(entries.map((e) => `${e.number} ${e.kind} ${e.checked ? 'yes' : 'no'} ${e.title}`)).toEqual(lines(table));
  });

  it('has 9 criteria and 28 subcriteria, each under its criterion', () => {
    expect(entries.filter((e) => e.parent === null)).toHaveLength(9);
    const subcriteria = entries.filter((e) => e.parent !== null);
    expect(subcriteria).toHaveLength(28);
    expect(subcriteria.every((e) => e.number.startsWith(`${e.parent ?? ''}.`))).toBe(true);
  });

  it('has unique numbers', () => {
    expect(new Set(entries.map((e) => e.number)).size).toBe(entries.length);
    for (const { title, aliases } of entries) expect(aliases).not.toContain(title);
  });

  it('has no example counts, because they are unknown', () => {
    expect(entries.some((e) => 'exampleCount' in e)).toBe(false);
  });
});

it('finds structures by id, the default first', () => {
  expect(STRUCTURES[0]).toBe(DEFAULT_STRUCTURE);
  expect(DEFAULT_STRUCTURE.id).toBe('caf-2020-es-do');
  expect(new Set(STRUCTURES.map(({ id }) => id)).size).toBe(STRUCTURES.length);
  expect(findStructure('efqm-2020')).toBeNull();
});

it('supports letters as numbers, aliases, example counts and any depth', () => {
  const structure = structureOf({
    id: 'x',
    title: 'X',
    entries: [
      {
        number: 'A',
        title: 'Metas',
        kind: 'result',
        checked: true,
        entries: [
          {
            number: 'A-1',
            title: 'Una',
            checked: false,
            aliases: ['Uno'],
            exampleCount: 8,
            entries: [{ number: 'A-1-i', title: 'Parte', checked: false }],
          },
        ],
      },
    ],
  });
  expect(structure.entries).toEqual([
    { number: 'A', parent: null, kind: 'result', title: 'Metas', checked: true, aliases: [] },
    { number: 'A-1', parent: 'A', kind: 'result', title: 'Una', checked: false, aliases: ['Uno'], exampleCount: 8 },
    { number: 'A-1-i', parent: 'A-1', kind: 'result', title: 'Parte', checked: false, aliases: [] },
  ]);
});

it.each([undefined, 'enablers'])('rejects a file with a criterion of kind %s', (kind) => {
  const entry = { number: '1', title: 'Uno', checked: true, ...(kind === undefined ? {} : { kind }) };
  expect(() => structureOf({ id: 'x', title: 'X', entries: [entry] })).toThrow('criterion 1');
});

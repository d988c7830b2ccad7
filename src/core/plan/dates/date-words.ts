/** Words beside a date that don't change it. */
export const DATE_FILLERS: ReadonlySet<string> = new Set(
  (
    'de del of the el la los las en in on para por durante during ano year mes month dia day todo toda fecha date inicio fin start end ' +
    'aproximadamente lunes martes miercoles jueves viernes sabado domingo monday tuesday wednesday thursday friday saturday sunday ' +
    'forma manera proceso actividad accion caracter tarea modo mas vigencia gestion ejercicio fiscal plazo tiempo periodo do da dos das em fim'
  ).split(' '),
);

/** Words between the two ends of a span: `enero a marzo`. */
export const RANGE_WORDS: ReadonlySet<string> = new Set(
  'a al hasta to until till through thru y e and ate ao'.split(' '),
);

/** Words before a start without an end: `a partir de enero`. */
export const FROM_WORDS: ReadonlySet<string> = new Set('desde partir from since starting'.split(' '));

/** Words before an end without a start: `antes del 31/12/2024`. */
export const UNTIL_WORDS: ReadonlySet<string> = new Set(
  'hasta antes tardar until till by before a al ate ao'.split(' '),
);

/** Words for no end. */
export const PERMANENT_WORDS: ReadonlySet<string> = new Set(
  (
    'permanente permanentes permanentemente continuo continua continuos continuas continuamente constante constantemente indefinido ' +
    'indefinida indefinidamente adelante siempre permanent permanently continuous continuously ongoing onwards indefinite'
  ).split(' '),
);

/** Words for how often; beside a date they don't change it. */
export const FREQUENCY_WORDS: ReadonlySet<string> = new Set(
  (
    'diario diaria diariamente semanal semanalmente quincenal quincenalmente mensual mensualmente bimestral bimensual trimestral ' +
    'trimestralmente cuatrimestral semestral semestralmente anual anualmente bianual bienal periodico periodica periodicamente ' +
    'daily weekly biweekly monthly quarterly yearly annual annually periodic periodically mensal mensalmente'
  ).split(' '),
);

/** Parts of a month. `ordinal` is `null` for words that need a number beside them. */
export const MONTH_PARTS: ReadonlyMap<string, { readonly size: MonthPartSize; readonly ordinal: number | null }> =
  new Map<string, { size: MonthPartSize; ordinal: number | null }>([
    ...'quincena fortnight quinzena'.split(' ').map((name) => [name, { size: 'half', ordinal: null }] as const),
    ...'semana week'.split(' ').map((name) => [name, { size: 'week', ordinal: null }] as const),
    ...'principio principios inicios comienzos early'
      .split(' ')
      .map((name) => [name, { size: 'third', ordinal: 1 }] as const),
    ...'mediados mid meados'.split(' ').map((name) => [name, { size: 'third', ordinal: 2 }] as const),
    ...'finales fines late'.split(' ').map((name) => [name, { size: 'third', ordinal: 3 }] as const),
  ]);

/** The size of a part of a month. */
export type MonthPartSize = 'half' | 'third' | 'week';

/** The ordinal of *última semana*, in words. */
export const LAST_WORDS: ReadonlySet<string> = new Set('ultimo ultima last'.split(' '));

/** Parts of a year by their plain names and abbreviations, in months. */
export const YEAR_PARTS: ReadonlyMap<string, number> = new Map([
  ...'bimestre bim'.split(' ').map((name) => [name, 2] as const),
  ...'trimestre trim tri t quarter qtr q'.split(' ').map((name) => [name, 3] as const),
  ...'cuatrimestre cuatrim'.split(' ').map((name) => [name, 4] as const),
  ...'semestre sem s semester half h'.split(' ').map((name) => [name, 6] as const),
]);

/** Ordinals in words and in Roman figures. */
export const ORDINALS: ReadonlyMap<string, number> = new Map(
  [
    'primer primero primera first i primeiro primeira',
    'segundo segunda second ii',
    'tercer tercero tercera third iii terceiro terceira',
    'cuarto cuarta fourth iv quarto quarta',
    'quinto quinta fifth v',
    'sexto sexta sixth vi',
  ].flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
);

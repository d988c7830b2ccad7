/** Words of a date that change nothing in it. */
export const DATE_FILLERS: ReadonlySet<string> = new Set(
  (
    'de del of the el la los las en in on para por durante during ano year mes month dia day todo toda fecha date inicio fin start end ' +
    'aproximadamente lunes martes miercoles jueves viernes sabado domingo monday tuesday wednesday thursday friday saturday sunday ' +
    'forma manera proceso actividad accion caracter tarea modo'
  ).split(' '),
);

/** Words that stand between the two ends of a span: `enero a marzo`. */
export const RANGE_WORDS: ReadonlySet<string> = new Set('a al hasta to until till through thru y e and'.split(' '));

/** Words that open a span and leave its end open: `a partir de enero`. */
export const FROM_WORDS: ReadonlySet<string> = new Set('desde partir from since starting'.split(' '));

/** Words that give the end of a span alone: `antes del 31/12/2024`. */
export const UNTIL_WORDS: ReadonlySet<string> = new Set('hasta antes tardar until till by before'.split(' '));

/** Words that say that there is no end. */
export const PERMANENT_WORDS: ReadonlySet<string> = new Set(
  (
    'permanente permanentes permanentemente continuo continua continuos continuas continuamente constante constantemente indefinido ' +
    'indefinida indefinidamente adelante siempre permanent permanently continuous continuously ongoing onwards indefinite'
  ).split(' '),
);

/** Parts of a year by their names and signs, in months; plain. */
export const YEAR_PARTS: ReadonlyMap<string, number> = new Map([
  ...'bimestre bim'.split(' ').map((name) => [name, 2] as const),
  ...'trimestre trim tri t quarter qtr q'.split(' ').map((name) => [name, 3] as const),
  ...'cuatrimestre cuatrim'.split(' ').map((name) => [name, 4] as const),
  ...'semestre sem s semester half h'.split(' ').map((name) => [name, 6] as const),
]);

/** Ordinals in words and in Roman figures. */
export const ORDINALS: ReadonlyMap<string, number> = new Map(
  [
    'primer primero primera first i',
    'segundo segunda second ii',
    'tercer tercero tercera third iii',
    'cuarto cuarta fourth iv',
    'quinto quinta fifth v',
    'sexto sexta sixth vi',
  ].flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
);

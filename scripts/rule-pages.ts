import { DEFAULT_STRUCTURE } from '../src/core/criteria/structures';
import { formatDay } from '../src/core/messages/format-day';
import { LANGUAGES, type Language } from '../src/core/messages/language';
import { findingMessage, messagesFor } from '../src/core/messages/messages';
import { MENDING_KINDS } from '../src/core/mending/mending-kinds';
import { dayOf } from '../src/core/plan/day';
import { COLUMN_KEYS, type ColumnKey } from '../src/core/plan/improvement-plan';
import { checkPlan } from '../src/core/rules/check-plan';
import type { Finding } from '../src/core/rules/finding';
import { RULES, type RuleId } from '../src/core/rules/registry';
import type { BadExample, RuleExample, Severity } from '../src/core/rules/rule';
import { judgePlan } from '../src/core/schedule/judge-plan';
import { examplePlan, FIRST_ROW } from '../tests/core/rules/example-plan';

const SEVERITIES = ['error', 'warning', 'advice'] as const satisfies readonly Severity[];
const DATES: readonly ColumnKey[] = ['start', 'end', 'completedOn'];

/** The day on which the examples are judged. */
const AS_OF = dayOf(2024, 9, 15);

/** What differs between the languages of a page. */
const WORDS = {
  es: {
    severity: 'Gravedad',
    looksAt: 'Mira',
    heading: 'el encabezado',
    scope: { row: 'cada fila por separado', beside: 'cada fila al lado de las demás', plan: 'el plan entero' },
    mends: 'Lo arregla el complemento',
    kinds: {
      safe: 'sí, también con todo lo seguro',
      asked: 'sí, solo si se le pide',
      renumber: 'solo al numerar el plan de nuevo',
      none: 'no',
    },
    why: 'Por qué importa',
    mend: 'Cómo se arregla',
    says: 'Lo que dice',
    index: 'Reglas',
  },
  en: {
    severity: 'Severity',
    looksAt: 'Looks at',
    heading: 'the heading',
    scope: { row: 'each row by itself', beside: 'each row beside the others', plan: 'the whole plan' },
    mends: 'Mended by the add-in',
    kinds: {
      safe: 'yes, also with all that is safe',
      asked: 'yes, only where asked',
      renumber: 'only by numbering the plan anew',
      none: 'no',
    },
    why: 'Why it matters',
    mend: 'How to mend it',
    says: 'What it says',
    index: 'Rules',
  },
} as const satisfies Record<Language, unknown>;

type AnyRule = (typeof RULES)[number];

function findingsOf(id: RuleId, example: RuleExample): readonly Finding[] {
  const plan = examplePlan(example);
  return checkPlan(plan, DEFAULT_STRUCTURE, judgePlan(plan, AS_OF)).filter(({ rule }) => rule === id);
}

/** What the bad examples of a rule give. */
function badFindings({ id, examples }: AnyRule): readonly Finding[] {
  return examples.bad.flatMap((example) => findingsOf(id, example));
}

/** A cell as code, with the spaces and line breaks that nobody would see. */
function shown(key: ColumnKey, value: string | number | null | undefined): string {
  if (value === undefined) return '…';
  if (value === null) return '∅';
  const text = typeof value === 'number' && DATES.includes(key) ? formatDay(value, 'es') : String(value);
  const visible = text
    .replace(/^ +| +$| {2,}/g, (spaces) => '␣'.repeat(spaces.length))
    .replace(/\u00a0/g, '⍽')
    .replace(/\n */g, (line) => `⏎${'␣'.repeat(line.length - 1)}`)
    .replace(/\|/g, '\\|');
  return `\`${visible}\``;
}

function table(lines: readonly (readonly string[])[]): string[] {
  const [head = []] = lines;
  return [head, head.map(() => '---'), ...lines.slice(1)].map((cells) => `| ${cells.join(' | ')} |`);
}

function exampleTable({ rows, without = [] }: RuleExample, finds: BadExample['finds']): string[] {
  const { columns } = messagesFor('es').words;
  const keys = COLUMN_KEYS.filter((key) => rows.some((row) => key in row));
  const missing = without.map((key) => `~~${columns[key]}~~`);
  const lines = rows.map((row, index) => [
    String(FIRST_ROW + index + 1),
    ...keys.map((key) => {
      const cell = shown(key, row[key]);
      return finds.some(([number, column]) => number === index + 1 && column === key) ? `**${cell}**` : cell;
    }),
    ...missing.map(() => ''),
  ]);
  return table([['Fila · Row', ...keys.map((key) => columns[key]), ...missing], ...lines]);
}

function exampleLines(rule: AnyRule): string[] {
  const bad = rule.examples.bad.flatMap((example) => [
    '',
    ...exampleTable(example, example.finds),
    '',
    ...findingsOf(rule.id, example).flatMap((finding) => LANGUAGES.map((language) => `- ${saidOf(finding, language)}`)),
  ]);
  const good = rule.examples.good.flatMap((example: RuleExample) => ['', ...exampleTable(example, [])]);
  return [
    '## Ejemplos · Examples',
    '',
    'En **negrita**, la celda de la que habla; `∅` es una celda vacía; `…`, cualquier dato correcto; `␣`, un espacio; ~~tachada~~, una columna que falta.  ',
    'In **bold** the cell that it speaks of; `∅` is an empty cell; `…` any sound entry; `␣` a space; ~~struck~~ a missing column.',
    '',
    '### Habla · It speaks',
    ...bad,
    '',
    '### Calla · It is silent',
    ...good,
  ];
}

/** A message as a page quotes it: what the plan says in it is text and no markup. */
function saidOf(finding: Finding, language: Language): string {
  return findingMessage(finding, language).replace(/[\\`*_<>|~&]/g, '\\$&');
}

/** The severities that a rule's examples show, the gravest first. */
function severitiesOf(rule: AnyRule): readonly Severity[] {
  const seen = new Set(badFindings(rule).map(({ severity }) => severity));
  return SEVERITIES.filter((severity) => seen.has(severity));
}

function aboutRule(rule: AnyRule, language: Language): string[] {
  const { rules, words } = messagesFor(language);
  const { title, why, mend } = rules[rule.id];
  const own = WORDS[language];
  const looksAt = rule.looksAt.map((key) => words.columns[key]);
  return [
    `## ${title}`,
    '',
    `- ${own.severity}: ${severitiesOf(rule)
      .map((severity) => words.severities[severity].toLowerCase())
      .join(' / ')}`,
    `- ${own.looksAt}: ${own.scope['comparesRows' in rule ? 'beside' : rule.scope]} (${looksAt.length === 0 ? own.heading : looksAt.join(', ')})`,
    `- ${own.mends}: ${own.kinds[MENDING_KINDS[rule.id] ?? 'none']}`,
    '',
    `**${own.why}.** ${why}`,
    '',
    `**${own.mend}.** ${mend}`,
    '',
  ];
}

const GENERATED = '<!-- Made by `npm run docs` from the rule and its messages: change those. -->';

function rulePage(rule: AnyRule): string {
  return [
    GENERATED,
    '',
    `# \`${rule.id}\``,
    '',
    ...LANGUAGES.flatMap((language) => aboutRule(rule, language)),
    ...exampleLines(rule),
    '',
  ].join('\n');
}

function indexPage(): string {
  const [es, en] = [messagesFor('es'), messagesFor('en')];
  const lines = RULES.map((rule) => {
    const severities = severitiesOf(rule);
    return [
      `[\`${rule.id}\`](${rule.id}.md)`,
      severities.map((severity) => es.words.severities[severity]).join(' / '),
      es.rules[rule.id].title,
      severities.map((severity) => en.words.severities[severity]).join(' / '),
      en.rules[rule.id].title,
    ];
  });
  return [
    GENERATED,
    '',
    `# ${WORDS.es.index} · ${WORDS.en.index}`,
    '',
    'En el orden en que se dicen las de una misma celda. Donde dos podrían hablar de la misma falta, habla solo la primera.  ',
    'In the order in which those of one cell are told. Where two could speak of the same fault, only the first does.',
    '',
    ...table([['', 'Gravedad', 'Español', 'Severity', 'English'], ...lines]),
    '',
    'Los hallazgos del plan de muestra, uno por uno · The sample plan’s findings, one by one: [sample-findings.md](sample-findings.md)',
    '',
  ].join('\n');
}

/** Every generated page of `docs/rules`, by its file's name. */
export function rulePages(): ReadonlyMap<string, string> {
  return new Map([['README.md', indexPage()], ...RULES.map((rule) => [`${rule.id}.md`, rulePage(rule)] as const)]);
}

import { DEFAULT_STRUCTURE } from '../src/core/criteria/structures';
import { formatDay } from '../src/core/messages/format-day';
import { LANGUAGES, type Language } from '../src/core/messages/language';
import { findingMessage, groupTitle, messagesFor } from '../src/core/messages/messages';
import { FIX_KINDS } from '../src/core/fixes/fix-kinds';
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

/** The as-of date of the examples. */
const AS_OF = dayOf(2024, 9, 15);

const WORDS = {
  es: {
    severity: 'Gravedad',
    columns: 'Revisa',
    heading: 'el encabezado',
    scope: { row: 'cada fila por separado', beside: 'cada fila junto a las demás', plan: 'el plan entero' },
    fixes: 'Corrección automática',
    kinds: {
      safe: 'sí, segura',
      asked: 'sí, a petición',
      renumber: 'solo al renumerar el plan',
      none: 'no',
    },
    why: 'Por qué importa',
    fix: 'Cómo se corrige',
    index: 'Reglas',
  },
  en: {
    severity: 'Severity',
    columns: 'Checks',
    heading: 'the header row',
    scope: { row: 'each row separately', beside: 'each row against the others', plan: 'the whole plan' },
    fixes: 'Automatic fix',
    kinds: {
      safe: 'yes, safe',
      asked: 'yes, on request',
      renumber: 'only by renumbering the plan',
      none: 'no',
    },
    why: 'Why it matters',
    fix: 'How to fix it',
    index: 'Rules',
  },
} as const satisfies Record<Language, unknown>;

type AnyRule = (typeof RULES)[number];

function findingsOf(id: RuleId, example: RuleExample): readonly Finding[] {
  const plan = examplePlan(example);
  return checkPlan(plan, DEFAULT_STRUCTURE, judgePlan(plan, AS_OF)).filter(({ rule }) => rule === id);
}

/** The findings in a rule's bad examples. */
function badFindings({ id, examples }: AnyRule): readonly Finding[] {
  return examples.bad.flatMap((example) => findingsOf(id, example));
}

/** A cell as code, with its spaces and line breaks made visible. */
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
    ...findingsOf(rule.id, example).flatMap((finding) =>
      LANGUAGES.map((language) => `- ${quotedMessage(finding, language)}`),
    ),
  ]);
  const good = rule.examples.good.flatMap((example: RuleExample) => ['', ...exampleTable(example, [])]);
  return [
    '## Ejemplos · Examples',
    '',
    'En **negrita**, la celda del hallazgo; `∅` es una celda vacía; `…`, cualquier dato correcto; `␣`, un espacio; ~~tachada~~, una columna que falta.  ',
    '**Bold**: the cell with the finding; `∅`: an empty cell; `…`: any valid entry; `␣`: a space; ~~struck through~~: a missing column.',
    '',
    '### Da un hallazgo · Reported',
    ...bad,
    '',
    '### No da hallazgos · Not reported',
    ...good,
  ];
}

/** A message as Markdown, with special characters escaped. */
function quotedMessage(finding: Finding, language: Language): string {
  return findingMessage(finding, language).replace(/[\\`*_<>|~&]/g, '\\$&');
}

/** The severities in a rule's examples, the gravest first. */
function severitiesOf(rule: AnyRule): readonly Severity[] {
  const seen = new Set(badFindings(rule).map(({ severity }) => severity));
  return SEVERITIES.filter((severity) => seen.has(severity));
}

/** The rule's titles by severity, the gravest first. */
function titlesOf(rule: AnyRule, language: Language): string {
  return [...new Set(severitiesOf(rule).map((severity) => groupTitle(rule.id, severity, language)))].join(' / ');
}

function aboutRule(rule: AnyRule, language: Language): string[] {
  const { rules, words } = messagesFor(language);
  const { why, fix } = rules[rule.id];
  const own = WORDS[language];
  const columns = rule.columns.map((key) => words.columns[key]);
  return [
    `## ${titlesOf(rule, language)}`,
    '',
    `- ${own.severity}: ${severitiesOf(rule)
      .map((severity) => words.severities[severity].toLowerCase())
      .join(' / ')}`,
    `- ${own.columns}: ${own.scope['comparesRows' in rule ? 'beside' : rule.scope]} (${columns.length === 0 ? own.heading : columns.join(', ')})`,
    `- ${own.fixes}: ${own.kinds[FIX_KINDS[rule.id] ?? 'none']}`,
    '',
    `**${own.why}.** ${why}`,
    '',
    `**${own.fix}.** ${fix}`,
    '',
  ];
}

const GENERATED = '<!-- Generated by `npm run docs` from the rule and its messages; edit those. -->';

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
      titlesOf(rule, 'es'),
      severities.map((severity) => en.words.severities[severity]).join(' / '),
      titlesOf(rule, 'en'),
    ];
  });
  return [
    GENERATED,
    '',
    `# ${WORDS.es.index} · ${WORDS.en.index}`,
    '',
    'En orden de prioridad: si dos reglas detectan el mismo problema, solo se informa la primera.  ',
    'In order of priority: if two rules find the same problem, only the first is reported.',
    '',
    ...table([['', 'Gravedad', 'Español', 'Severity', 'English'], ...lines]),
    '',
    'Los hallazgos del plan de ejemplo, uno por uno · The findings in the sample plan, one by one: [sample-findings.md](sample-findings.md)',
    '',
  ].join('\n');
}

/** Every generated page of `docs/rules` by file name. */
export function rulePages(): ReadonlyMap<string, string> {
  return new Map([['README.md', indexPage()], ...RULES.map((rule) => [`${rule.id}.md`, rulePage(rule)] as const)]);
}

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ABOUT_WORDS } from '../../src/core/messages/about-words';
import { pane as enPane } from '../../src/core/messages/en/pane';
import { ERROR_CODES } from '../../src/core/messages/error-words';
import { pane as esPane } from '../../src/core/messages/es/pane';
import { messagesFor } from '../../src/core/messages/messages';
import { RESULTS_WORDS } from '../../src/core/messages/results-words';
import { RULES } from '../../src/core/rules/registry';

const ROOT = path.join(__dirname, '../..');
const read = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');

/** Pages written by hand. */
const PAGES = [
  'README.md',
  'README.es.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  ...readdirSync(path.join(ROOT, 'docs')).flatMap((file) => (file.endsWith('.md') ? [`docs/${file}`] : [])),
];

const links = (text: string) => [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);

test.each(PAGES)('the files that %s links to exist', (page) => {
  const targets = links(read(page)).filter((target) => !/^(https?:|#)/.test(target));
  const missing = targets.filter((target) => {
    const [file = ''] = target.split('#');
    return !existsSync(path.join(ROOT, path.dirname(page), file));
  });
  expect(missing).toEqual([]);
});

test.each(PAGES)('%s links to Microsoft’s pages without a language, so that readers get their own', (page) => {
  expect(
    links(read(page)).filter((target) => /^https:\/\/learn\.microsoft\.com\/[a-z]{2}-[a-z]{2}\//i.test(target)),
  ).toEqual([]);
});

test.each(['README', 'docs/check-in-excel', 'docs/cli', 'docs/install', 'docs/privacy'])(
  '%s has the same structure, code and sources in both languages',
  (page) => {
    const shape = (text: string) => ({
      headings: [...text.matchAll(/^(#+) /gm)].map(([, level]) => level),
      rows: [...text.matchAll(/^\|/gm)].length,
      // Blocks of text are translated; commands and code aren't.
      code: [...text.matchAll(/^```(?!text$)\w*\n[\s\S]*?^```/gm)].map(([code]) => code),
      sources: links(text).filter((target) => target.startsWith('https:')),
    });
    expect(shape(read(`${page}.es.md`))).toEqual(shape(read(`${page}.md`)));
  },
);

test.each(['README.md', 'README.es.md'])('%s is short, and has the right number of rules', (page) => {
  const text = read(page);
  expect(text.split('\n').length).toBeLessThanOrEqual(121);
  expect(/\[(\d+) (?:rules|reglas)\]\(docs\/rules\/README\.md\)/.exec(text)?.[1]).toBe(String(RULES.length));
});

/** The example rule in CONTRIBUTING.md, which doesn't exist. */
const EXAMPLE_RULE = 'completed-before-start';

test('the files named in CONTRIBUTING.md exist', () => {
  const named = [...read('CONTRIBUTING.md').matchAll(/(?:src|tests|packages|scripts|docs|\.github)\/[\w./-]*\w/g)]
    .map(([file]) => file)
    .filter((file) => !file.includes(EXAMPLE_RULE));
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((file) => !existsSync(path.join(ROOT, file)))).toEqual([]);
  expect(RULES.map(({ id }): string => id)).not.toContain(EXAMPLE_RULE);
});

describe.each([
  { language: 'es', page: 'docs/install.es.md', quotation: /«([^»]+)»/g, tab: 'Inicio', pane: esPane },
  { language: 'en', page: 'docs/install.md', quotation: /"([^"]+)"/g, tab: 'Home', pane: enPane },
] as const)('$page', ({ language, page, quotation, tab, pane }) => {
  const about = ABOUT_WORDS[language];
  const openPane = `${tab} › ${pane.name} › ${about.shortcuts.actions.showPane}`;

  test('quotes messages word for word', () => {
    const errors = ERROR_CODES.map((code) => messagesFor(language).errors[code]({}).happened);
    const said = [...errors, ...Object.values(pane.states).flat(), read('assets/old-webview.js')].join('\n');
    const quoted = [...read(page).matchAll(quotation)].map(([, text = '']) => text);
    expect(quoted.length).toBeGreaterThan(3);
    expect(quoted.filter((text) => !said.includes(text))).toEqual([]);
  });

  test('calls buttons by their names', () => {
    const { actions } = RESULTS_WORDS[language];
    const names = [
      `*${openPane}*`,
      `*${about.title}*`,
      `*${about.title} › ${about.copyDiagnostics}*`,
      `*${actions.removeMarks}*`,
      `*${actions.removeSheets}*`,
      ...Object.values(about.shortcuts.actions).map((name) => `\n| ${name} | Ctrl+`),
    ];
    expect(names.filter((name) => !read(page).includes(name))).toEqual([]);
  });

  test('also on the help page', () => {
    const help = read('assets/support.html');
    expect([openPane, about.title, about.copyDiagnostics].filter((name) => !help.includes(`<b>${name}</b>`))).toEqual(
      [],
    );
  });
});

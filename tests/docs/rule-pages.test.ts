import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { rulePages } from '../../scripts/rule-pages';
import { LANGUAGES } from '../../src/core/messages/language';
import { messagesFor } from '../../src/core/messages/messages';
import { RULES } from '../../src/core/rules/registry';

const folder = join(__dirname, '../../docs/rules');
const pages = rulePages();

/** Written by hand. */
const BY_HAND = ['sample-findings.md'];

it.each([...pages])('%s is up to date: npm run docs', (name, text) => {
  expect(readFileSync(join(folder, name), 'utf8')).toBe(text);
});

it('has a page for each rule and no other', () => {
  const expected = [...RULES.map(({ id }) => `${id}.md`), 'README.md', ...BY_HAND];
  expect(readdirSync(folder).sort()).toEqual(expected.sort());
});

it.each(RULES.map(({ id }) => [id]))('%s has its title, why and fix in both languages', (id) => {
  const page = pages.get(`${id}.md`);
  for (const language of LANGUAGES) {
    const { title, why, fix } = messagesFor(language).rules[id];
    for (const words of [title, why, fix]) expect(page).toContain(words);
  }
});

it('leads to every page from the index', () => {
  for (const { id } of RULES) expect(pages.get('README.md')).toContain(`(${id}.md)`);
});

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.join(__dirname, '../..');
const read = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');

/** The pages for people, without those that are generated from code. */
const PAGES = [
  'README.md',
  'README.es.md',
  'ARCHITECTURE.md',
  ...readdirSync(path.join(ROOT, 'docs')).flatMap((file) => (file.endsWith('.md') ? [`docs/${file}`] : [])),
];

const links = (text: string) => [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);

test.each(PAGES)('what %s links to on this machine is there', (page) => {
  const targets = links(read(page)).filter((target) => !/^(https?:|#)/.test(target));
  const missing = targets.filter((target) => {
    const [file = ''] = target.split('#');
    return !existsSync(path.join(ROOT, path.dirname(page), file));
  });
  expect(missing).toEqual([]);
});

test.each(PAGES)('%s names Microsoft’s pages without a language, so that each reader gets their own', (page) => {
  expect(
    links(read(page)).filter((target) => /^https:\/\/learn\.microsoft\.com\/[a-z]{2}-[a-z]{2}\//i.test(target)),
  ).toEqual([]);
});

test.each(['docs/install', 'docs/privacy'])(
  '%s says in both languages the same, part by part, with the same sources',
  (page) => {
    const shape = (text: string) => ({
      headings: [...text.matchAll(/^(#+) /gm)].map(([, level]) => level),
      rows: [...text.matchAll(/^\|/gm)].length,
      code: [...text.matchAll(/^```\n([\s\S]*?)^```/gm)].map(([, code]) => code),
      sources: links(text).filter((target) => target.startsWith('https:')),
    });
    expect(shape(read(`${page}.es.md`))).toEqual(shape(read(`${page}.md`)));
  },
);

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { inflateSync } from 'node:zlib';
import { SHEET_KEYS } from '../../src/core/summary/sheet-spec';

const FOLDER = path.resolve('docs/pictures');
const drawn = readdirSync(FOLDER).filter((name) => name.endsWith('.png'));
/** Shown at the top of both READMEs; the page of pictures shows the others. */
const README_PICTURES = drawn.filter((name) => name.startsWith('readme-'));
const pictures = drawn.filter((name) => !name.startsWith('readme-'));
const page = readFileSync(path.join(FOLDER, 'README.md'), 'utf8');

/**
 * Whether every pixel of a picture with three channels is gray. PNG filters rows by the same channel of neighboring
 * pixels, so gray pixels have three equal bytes with any filter: https://www.w3.org/TR/png/#9Filters.
 */
function isGrey(name: string): boolean {
  const file = readFileSync(path.join(FOLDER, name));
  const [width, kind] = [file.readUInt32BE(16), file[25]];
  if (kind !== 2) throw new Error(`${name} has no three channels`);
  const data: Buffer[] = [];
  for (let at = 8; at < file.length; at += file.readUInt32BE(at) + 12) {
    if (file.toString('latin1', at + 4, at + 8) === 'IDAT')
      data.push(file.subarray(at + 8, at + 8 + file.readUInt32BE(at)));
  }
  const rows = inflateSync(Buffer.concat(data));
  const stride = 1 + 3 * width;
  return rows.every(
    (byte, at) => at % stride === 0 || (at % stride) % 3 !== 1 || (byte === rows[at + 1] && byte === rows[at + 2]),
  );
}

test('there is a picture of the marked plan, in color and in gray, and of every generated sheet', () => {
  expect([...pictures, ...README_PICTURES].sort()).toEqual(
    [...SHEET_KEYS, 'plan-marked', 'plan-marked-grey', 'readme-plan', 'readme-tablero']
      .map((name) => `${name}.png`)
      .sort(),
  );
  expect([isGrey('plan-marked.png'), isGrey('plan-marked-grey.png')]).toEqual([false, true]);
});

test('the page shows each of them with an alternative text', () => {
  const shown = [...page.matchAll(/!\[[^\]]+\]\(([^)/]+)\)/g)].map(([, file]) => file);
  expect(shown.sort()).toEqual([...pictures].sort());
});

test('the page shows each picture of the pane and the ribbon, and no other', () => {
  const drawn = readdirSync(path.join(FOLDER, 'pane')).map((name) => `pane/${name}`);
  const shown = [...page.matchAll(/!\[[^\]]*\]\((pane\/[^)]+)\)/g)].map(([, file]) => file);
  expect(shown.sort()).toEqual(drawn.sort());
});

test.each(['README.md', 'README.es.md'])('%s shows its own pictures with an alternative text', (file) => {
  const readme = readFileSync(path.resolve(file), 'utf8');
  const shown = [...readme.matchAll(/!\[([^\]]{20,})\]\(docs\/pictures\/([^)]+)\)/g)].map(([, , name]) => name);
  expect(shown.sort()).toEqual([...README_PICTURES].sort());
});

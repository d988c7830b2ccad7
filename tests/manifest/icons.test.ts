import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ICON_SIZES } from '../../scripts/icons/draw-icon';
import { iconFiles } from '../../scripts/icons/icon-files';
import { all, walk, xmlTree } from './xml-tree';

const HOME = join(__dirname, '../..');
const manifest = xmlTree(readFileSync(join(HOME, 'manifest.xml'), 'utf8'));

/** Width and height from the file's header (https://www.w3.org/TR/png-3/#11IHDR). */
function pngSize(file: Uint8Array): readonly [number, number] {
  const bytes = Buffer.from(file);
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  expect(bytes.subarray(12, 16).toString('latin1')).toBe('IHDR');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

const asset = (address: string) => readFileSync(join(HOME, new URL(address).pathname));

test.each([
  ['IconUrl', 32],
  ['HighResolutionIconUrl', 64],
])('%s is a picture of %i pixels', (name, size) => {
  const address = all(manifest, name)[0]?.attributes['DefaultValue'] ?? '';
  expect(pngSize(asset(address))).toEqual([size, size]);
});

test('each icon of the ribbon exists in every size that Office uses, with the right dimensions', () => {
  const addresses = new Map(
    [...walk(manifest)].map(({ attributes: { id, DefaultValue } }) => [id ?? '', DefaultValue ?? '']),
  );
  const icons = all(manifest, 'Icon');
  expect(icons).toHaveLength(6);
  for (const { children } of icons) {
    expect(children.map(({ attributes }) => attributes['size'])).toEqual(ICON_SIZES.map(String));
    for (const { attributes } of children) {
      const size = Number(attributes['size']);
      expect(pngSize(asset(addresses.get(attributes['resid'] ?? '') ?? ''))).toEqual([size, size]);
    }
  }
});

test('the files are exactly those that the script draws', () => {
  const files = iconFiles();
  expect(readdirSync(join(HOME, 'assets/icons')).sort()).toEqual(files.map(({ name }) => name).sort());
  for (const { name, bytes } of files) {
    expect([name, readFileSync(join(HOME, 'assets/icons', name)).equals(bytes)]).toEqual([name, true]);
  }
});

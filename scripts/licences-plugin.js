const fs = require('node:fs');
const path = require('node:path');
const { Compilation, sources } = require('webpack');

/** Relative to the build's folder. */
const LICENCES = 'assets/licences.txt';

const INTRODUCTION = `Plan de Mejora
Copyright: see the LICENSE file of the project (MIT).

El complemento contiene los siguientes paquetes, cada uno con su licencia.
The add-in holds the following packages, each under its licence.
`;

/** A package's own name above a license text that many packages share. */
const TITLE = /^@[\w/-]+\s+(?=Copyright)/;

/** The package that a file belongs to, with its license and notice; `null` for the project's own files. */
function packageOf(file) {
  const [, folder] = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)/.exec(file) ?? [];
  if (folder === undefined) return null;
  const { name, version, license, repository } = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const texts = [/^licen[cs]e(\.(md|txt))?$/i, /^notice(\.(md|txt))?$/i].flatMap(
    (wanted) => fs.readdirSync(folder).find((one) => wanted.test(one)) ?? [],
  );
  if (license === undefined) throw new Error(`${name} is built into the add-in and names no licence`);
  return {
    name: `${name} ${version} (${license})`,
    text:
      texts.length === 0
        ? `The package holds no text of its licence. Its source: ${repository.url}`
        : texts.map((text) => fs.readFileSync(path.join(folder, text), 'utf8').replace(TITLE, '').trim()).join('\n\n'),
  };
}

/** The source files of a chunk. */
function builtFiles({ modules, chunkGraph }) {
  const built = [...modules].filter((module) => chunkGraph.getNumberOfModuleChunks(module) > 0);
  return built.flatMap((module) => module.modules ?? [module]).flatMap((module) => module.nameForCondition() ?? []);
}

/** All licenses as text. Packages with the same license text are listed above one copy of it. */
function licencesText(packages) {
  const texts = new Map();
  for (const { name, text } of packages) texts.set(text, new Set(texts.get(text)).add(name));
  const parts = [...texts].map(([text, names]) => `${[...names].sort().join('\n')}\n\n${text}\n`);
  const rule = `\n${'-'.repeat(80)}\n\n`;
  return [INTRODUCTION, ...parts.sort()].join(rule);
}

/** Writes the licenses of all bundled packages to the build's folder. */
class LicencesPlugin {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('LicencesPlugin', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: 'LicencesPlugin', stage }, () => {
        const packages = builtFiles(compilation).flatMap((file) => packageOf(file) ?? []);
        compilation.emitAsset(LICENCES, new sources.RawSource(licencesText(packages)));
      });
    });
  }
}

module.exports = { LicencesPlugin };

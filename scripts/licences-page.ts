/** A package of which something ships. */
const PACKAGE = /^((?:@[\w.-]+\/)?[\w.-]+) (\d[\w.-]*) \((.+)\)$/gm;

/** docs/licences.md, for the licences that a build wrote down. */
export function licencesPage(licences: string): string {
  const packages = [...licences.matchAll(PACKAGE)].sort(([one], [other]) => (one < other ? -1 : 1));
  const rows = packages.map(([, name = '', version = '', licence = '']) => `| ${name} | ${version} | ${licence} |`);
  return `<!-- Made by \`npm run docs\` from what \`npm run build\` wrote to dist/assets/licences.txt. -->

# Licences of what ships

The add-in comes under the [MIT licence](../LICENSE). What \`npm run build\` puts into \`dist/\` holds parts of the packages below. Every build writes the full texts to
\`assets/licences.txt\`, beside the pane, which links to it.

| package | version | licence |
| --- | --- | --- |
${rows.join('\n')}

What Fluent UI's packages say of fonts and icons of Microsoft's brand concerns none of ours: the pane uses the fonts that the machine has and the icons of
\`@fluentui/react-icons\`, and the add-in's own icons are drawn by \`scripts/make-icons.ts\`.

office.js does not ship with the add-in. The pages load it from Microsoft's network, or from the institution's own copy, under Microsoft's own terms: those in the package
\`@microsoft/office-js\`. The packages that only the sandbox, the command line and the tests use do not ship either.
`;
}

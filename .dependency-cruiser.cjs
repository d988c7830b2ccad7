/** Which folder of src may import which. For core, src/core/tsconfig.json also checks which globals it uses. */
const folder = (name, mayUse, comment) => ({
  name: `${name}-imports-only-its-layers`,
  severity: 'error',
  comment,
  from: { path: `^src/${name}/` },
  to: { path: '^src/', pathNot: [name, ...mayUse].map((other) => `^src/${other}/`) },
});
const coreFolder = (name, mayUse, comment) => ({
  name: `core-${name}-imports-only-its-layers`,
  severity: 'error',
  comment,
  from: { path: `^src/core/${name}/` },
  // Every part of core may yield in long work.
  to: { path: '^src/', pathNot: ['^src/core/steps\\.ts$', ...[name, ...mayUse].map((other) => `^src/core/${other}/`)] },
});

/** A folder of the embedded Excel, under its src, with the folders that it may import. */
const hostFolder = (name, mayUse, comment) => ({
  name: `excel-host-${name.replace('/', '-')}-imports-only-its-layers`,
  severity: 'error',
  comment,
  from: { path: `^packages/excel-host/src/${name}/` },
  to: {
    path: '^packages/excel-host/src/',
    pathNot: [name, ...mayUse].map((other) => `^packages/excel-host/src/${other}/`),
  },
});

/** The folders of the workbook's model, each with those that it may import besides `package`. */
const workbookFolders = Object.entries({
  values: [],
  references: [],
  formulas: ['references'],
  styles: [],
  cells: ['values', 'references', 'formulas', 'styles'],
  calculation: ['values', 'references', 'cells'],
  'conditional-formats': ['values', 'references', 'formulas', 'styles', 'cells', 'calculation'],
  charts: ['values', 'references', 'styles', 'cells'],
  print: ['references', 'cells'],
  sheets: ['values', 'references', 'styles', 'cells', 'calculation', 'conditional-formats', 'charts', 'print'],
  names: ['references', 'formulas', 'sheets'],
  tables: ['values', 'references', 'cells', 'sheets', 'names'],
}).map(([name, mayUse]) =>
  hostFolder(
    `workbook/${name}`,
    ['package', ...mayUse.map((other) => `workbook/${other}`)],
    'a folder of the workbook imports those below it; the workbook passes it what it needs of others',
  ),
);

module.exports = {
  forbidden: [
    folder('core', [], 'core is plain TypeScript: pass it what it needs as an argument'),
    folder(
      'excel',
      ['core'],
      'excel calls Excel and core; the user interface belongs to taskpane, the embedded Excel to packages',
    ),
    folder(
      'taskpane',
      ['commands', 'excel', 'core'],
      'pane and ribbon share a page; neither may know that an embedded Excel exists',
    ),
    folder('commands', ['excel', 'core'], 'the ribbon must know neither the pane nor the embedded Excel'),
    folder('cli', ['excel', 'core'], 'the command line runs the same review over the embedded Excel'),
    coreFolder('plan', [], 'plan imports nothing else'),
    coreFolder('criteria', ['plan'], 'criteria structures know plans but not rules'),
    coreFolder('rules', ['plan', 'criteria', 'schedule'], 'a rule reports facts; messages turns them into text'),
    coreFolder('schedule', ['plan', 'criteria'], 'situations follow from the plan and its structure'),
    coreFolder('fixes', ['plan', 'criteria', 'rules'], 'a fix follows from findings; excel writes it'),
    coreFolder(
      'history',
      ['plan', 'rules', 'schedule'],
      'the history of reviews stores facts; summary turns them into text',
    ),
    coreFolder(
      'summary',
      ['plan', 'criteria', 'rules', 'schedule', 'history', 'messages'],
      'summaries present the results of the others',
    ),
    coreFolder(
      'reminders',
      ['plan', 'rules', 'schedule', 'history', 'summary', 'messages'],
      'a reminder is text about the actions of an owner',
    ),
    coreFolder('messages', ['plan', 'criteria', 'rules', 'schedule', 'fixes'], 'messages turn facts into text'),
    {
      name: 'rules-are-atomic',
      severity: 'error',
      comment: 'a rule knows no other rule: move what two share to a file without a rule',
      from: { path: '^src/core/rules/catalogue/' },
      to: { path: '^src/core/rules/catalogue/' },
    },
    {
      name: 'packages-stand-alone',
      severity: 'error',
      comment: 'a package is independent of the product: pass it what it needs',
      from: { path: '^packages/' },
      to: { path: '^(src|tests|scripts)/' },
    },
    hostFolder('package', [], 'package, the file’s parts and their XML, imports nothing else'),
    ...workbookFolders,
    hostFolder('workbook', ['package'], 'the workbook’s model doesn’t know what displays it or calls it'),
    hostFolder('view', ['package', 'workbook'], 'the view of a workbook is read from its model'),
    hostFolder('objects', ['package', 'workbook', 'view'], 'objects use the model and are independent of the protocol'),
    {
      name: 'only-cli-uses-packages',
      severity: 'error',
      comment: 'the add-in must not know that an embedded Excel exists',
      from: { path: '^src/', pathNot: '^src/cli/' },
      to: { path: '^packages/' },
    },
    {
      name: 'only-exports-of-a-package',
      severity: 'error',
      comment: 'import only what the package exports (see its package.json)',
      from: { path: '^(src|tests|scripts)/' },
      to: {
        path: '^packages/',
        pathNot: '^packages/[^/]+/(src/(index|node)\\.ts|(testing|coverage|conformance)/index\\.ts)$',
      },
    },
    {
      name: 'only-exports-between-packages',
      severity: 'error',
      comment: 'import only what the package exports (see its package.json)',
      from: { path: '^packages/([^/]+)/' },
      to: {
        path: '^packages/',
        pathNot: '^packages/($1/|[^/]+/(src/(index|node)\\.ts|(testing|coverage|conformance)/index\\.ts)$)',
      },
    },
    {
      name: 'core-needs-no-package',
      severity: 'error',
      comment: 'core has no dependency: no package, no Node module',
      from: { path: '^src/core/' },
      to: { dependencyTypes: ['npm', 'npm-dev', 'core'] },
    },
    {
      name: 'only-excel-calls-excel',
      severity: 'error',
      comment: 'the page loads office.js as a script: nothing imports it',
      from: { path: '^src/' },
      to: { path: 'node_modules/@microsoft/office-js' },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      comment: 'merge files that import each other, or move what they share to a third',
      from: {},
      to: { circular: true },
    },
    {
      name: 'resolvable',
      severity: 'error',
      comment: 'the imported file or package doesn’t exist',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      comment: 'no file imports it: delete or use it',
      from: { orphan: true, path: '^(src|packages/[^/]+/src)/', pathNot: '(\\.d\\.ts|connect-frame\\.js)$' },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'require', 'node', 'default'],
    },
  },
};

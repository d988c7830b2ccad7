/** `npm run test:readers`: LibreOffice and openpyxl read our files, and we read files of other programs. */
import { secondReaders } from './second-readers';
import { jest, runSteps, task } from './steps';

const steps = [
  task('Second readers', async () => {
    const { soffice, python } = await secondReaders();
    Object.assign(process.env, { SOFFICE: soffice, PYTHON: python });
    console.log(`${soffice}\n${python}`);
  }),
  { ...jest('Readers', 'readers'), needs: ['Second readers'] },
];

void runSteps(steps).then((passed) => {
  process.exitCode = passed ? 0 : 1;
});

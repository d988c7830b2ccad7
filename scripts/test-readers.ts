/** `npm run test:readers`: what we write, read by LibreOffice and openpyxl; what others write, read by us. */
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

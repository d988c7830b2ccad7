import { link, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { cliWords } from '../../src/cli/cli-words';
import { besidePlan, checkOutputs } from '../../src/cli/output-files';

const words = cliWords('en');
let folder = '';
const at = (name: string) => path.join(folder, name);
const check = (copy: string, report: string | null = null, input = 'plan.xlsx') =>
  checkOutputs({ input: at(input), copy: at(copy), report: report === null ? null : at(report) }, words);

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'outputs-'));
  await writeFile(at('plan.xlsx'), 'plan');
});
afterEach(() => rm(folder, { recursive: true }));

describe('besidePlan', () => {
  it.each([
    ['/planes/plan.xlsx', '/planes/plan-revisado.xlsx'],
    ['/planes/Plan v1.2.XLSX', '/planes/Plan v1.2-revisado.xlsx'],
    ['/planes/plan.xlsm', '/planes/plan-revisado.xlsm'],
    ['/planes/plan', '/planes/plan-revisado.xlsx'],
  ])('of %s is %s', (input, copy) => {
    expect(besidePlan(input)).toBe(path.normalize(copy));
  });
});

describe('checkOutputs', () => {
  it('returns absolute paths of existing and of new files', async () => {
    await writeFile(at('old.xlsx'), '');
    await expect(check('old.xlsx', 'new.json')).resolves.toEqual({ copy: at('old.xlsx'), report: at('new.json') });
  });

  it('follows a link, so that the link itself stays', async () => {
    await writeFile(at('real.xlsx'), '');
    await symlink(at('real.xlsx'), at('link.xlsx'));
    await expect(check('link.xlsx')).resolves.toEqual({ copy: at('real.xlsx'), report: null });
  });

  describe('refuses to overwrite the plan', () => {
    beforeEach(async () => {
      await symlink(at('plan.xlsx'), at('symlink.xlsx'));
      await link(at('plan.xlsx'), at('hardlink.xlsx'));
      await mkdir(at('sub'));
      await symlink(folder, at('sub/again'));
    });

    it.each(['plan.xlsx', 'symlink.xlsx', 'hardlink.xlsx', 'sub/again/plan.xlsx'])('as the copy %s', async (name) => {
      await expect(check(name)).rejects.toThrow('--out');
    });

    it.each(['plan.xlsx', 'symlink.xlsx', 'hardlink.xlsx'])('as the report %s', async (name) => {
      await expect(check('copy.xlsx', name)).rejects.toThrow('--report');
    });

    it('if the plan itself is given by a link', async () => {
      await expect(check('plan.xlsx', null, 'symlink.xlsx')).rejects.toMatchObject({ exitCode: 2 });
    });
  });

  it('refuses the same file for both', async () => {
    await expect(check('both.xlsx', 'both.xlsx')).rejects.toThrow('two names');
    await writeFile(at('one.xlsx'), '');
    await link(at('one.xlsx'), at('two.json'));
    await expect(check('one.xlsx', 'two.json')).rejects.toThrow('two names');
  });

  it('refuses an extension with which Excel wouldn’t open the copy', async () => {
    await expect(check('copy.xlsm')).rejects.toThrow('.xlsx');
    await expect(check('copy')).rejects.toThrow('.xlsx');
    await writeFile(at('macros.XLSM'), '');
    await expect(check('copy.xlsx', null, 'macros.XLSM')).rejects.toThrow('.xlsm');
  });

  it('refuses a missing folder, a folder instead of a file, a file instead of a folder, and a device', async () => {
    await mkdir(at('folder.xlsx'));
    await expect(check('none/copy.xlsx')).rejects.toThrow('folder');
    await expect(check('folder.xlsx')).rejects.toThrow("isn't a file");
    await expect(check('plan.xlsx/copy.xlsx')).rejects.toThrow('folder');
    await expect(
      checkOutputs({ input: at('plan.xlsx'), copy: at('copy.xlsx'), report: '/dev/null' }, words),
    ).rejects.toThrow("isn't a file");
  });
});

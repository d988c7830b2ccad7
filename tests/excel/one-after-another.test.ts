import { oneAfterAnother } from '../../src/excel/one-after-another';

test('changes are made one after the other, in the order of their requests', async () => {
  const said: string[] = [];
  const change = (name: string) => async () => {
    said.push(`${name} begins`);
    await new Promise(setImmediate);
    said.push(`${name} ends`);
    return name;
  };
  const all = ['first', 'second', 'third'].map((name) => oneAfterAnother(change(name)));
  // With no other change running, it starts at once.
  expect(said).toEqual(['first begins']);
  expect(await Promise.all(all)).toEqual(['first', 'second', 'third']);
  expect(said).toEqual(['first', 'second', 'third'].flatMap((name) => [`${name} begins`, `${name} ends`]));
});

test('a failed one rejects its own promise and doesn’t block the next', async () => {
  const failed = oneAfterAnother(() => Promise.reject(new Error('no')));
  const next = oneAfterAnother(() => Promise.resolve('done'));
  await expect(failed).rejects.toThrow('no');
  expect(await next).toBe('done');
});

/** The folder of a part, without a trailing slash: `xl/worksheets`. */
export function folderOf(name: string): string {
  return name.slice(0, Math.max(0, name.lastIndexOf('/')));
}

/** Resolves a relationship's target relative to the source's folder, or to the package's root if it is absolute. */
export function resolveTarget(source: string, target: string): string {
  const decoded = target.replaceAll('\\', '/').replace(/%([0-9A-Fa-f]{2})/g, (whole, hex: string) => {
    const code = parseInt(hex, 16);
    return code < 0x80 ? String.fromCharCode(code) : whole;
  });
  const steps = decoded.startsWith('/')
    ? []
    : folderOf(source)
        .split('/')
        .filter((step) => step !== '');
  for (const step of decoded.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** A part's name relative to another part: `../media/image1.png`. */
export function relativeTarget(source: string, part: string): string {
  const from = folderOf(source)
    .split('/')
    .filter((step) => step !== '');
  const to = part.split('/');
  let common = 0;
  while (common < from.length && common < to.length - 1 && from[common] === to[common]) common++;
  return [...from.slice(common).map(() => '..'), ...to.slice(common)].join('/');
}

/** The part that holds a part's relationships, or the package's if the name is empty. */
export function relationshipsName(part: string): string {
  const folder = folderOf(part);
  const file = part.slice(folder === '' ? 0 : folder.length + 1);
  return `${folder === '' ? '' : `${folder}/`}_rels/${file}.rels`;
}

/** The folder of a part, without a slash at its end: `xl/worksheets`. */
export function folderOf(name: string): string {
  return name.slice(0, Math.max(0, name.lastIndexOf('/')));
}

/** The part that a relationship's target means: relative to the source's folder, or absolute from the package's root. */
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

/** A part as a relationship of another part names it: `../media/image1.png`. */
export function relativeTarget(source: string, part: string): string {
  const from = folderOf(source)
    .split('/')
    .filter((step) => step !== '');
  const to = part.split('/');
  let common = 0;
  while (common < from.length && common < to.length - 1 && from[common] === to[common]) common++;
  return [...from.slice(common).map(() => '..'), ...to.slice(common)].join('/');
}

/** The part that holds a part's relationships; an empty name means the package. */
export function relationshipsName(part: string): string {
  const folder = folderOf(part);
  const file = part.slice(folder === '' ? 0 : folder.length + 1);
  return `${folder === '' ? '' : `${folder}/`}_rels/${file}.rels`;
}

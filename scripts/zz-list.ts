import { readdirSync, readFileSync, existsSync } from 'node:fs';
import { dayOfIso } from '../src/core/plan/day';
import { reviewPlan } from '../src/excel/review/review-plan';
import { findingText } from '../src/core/messages/messages';
import { openWorkbook } from '../src/cli/open-workbook';
import { withOffice } from '../src/cli/with-office';
const dir = process.argv[2]!;
const asOf = JSON.parse(readFileSync('/tmp/asof.json','utf8')) as Record<string,string>;
(async () => {
for (const f of readdirSync(dir).filter((x) => x.endsWith('.xlsx')).sort()) {
  const name = f.slice(0,-5);
  const exp = `${dir}/${name}.expected.json`;
  const key = Object.keys(asOf).filter((k) => name.startsWith(k)).sort((a,b)=>b.length-a.length)[0];
  const day = existsSync(exp) ? JSON.parse(readFileSync(exp,'utf8')).asOf : (asOf[key ?? ''] ?? '2024-09-15');
  const host = await openWorkbook(dir+'/'+f, 'es', dayOfIso('2024-09-15')!);
  try {
    const r = await withOffice(host, () => reviewPlan({ asOf: { day: dayOfIso(day)!, followsToday: false } }));
    const by = new Map<string,string[]>();
    for (const x of r.findings) if (x.severity !== 'advice') { const k = x.severity[0]+' '+x.rule; by.set(k, [...(by.get(k) ?? []), (x.cell ?? x.column ?? '*')]); }
    console.log(name, day, r.structure.id, r.schedule.situations.length, [...by].map(([k,v]) => k+': '+v.join(' ')).join(' | '));
  } catch (e) { console.log(name, 'ERR', (e as Error).message); }
}
})();

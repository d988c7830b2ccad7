import { showCheckPage } from 'excel-check';
import { allChecks, type CheckData } from './checks';

void showCheckPage(async () => {
  const response = await fetch('data.json');
  if (!response.ok) throw new Error(`data.json: ${response.status}`);
  return allChecks((await response.json()) as CheckData);
});

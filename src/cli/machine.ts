import { dayOf, type Day } from '../core/plan/day';

/** Today in this computer's time zone. */
export function machineToday(): Day {
  const now = new Date();
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
}

/** The language of Windows' own settings. Other systems name it in variables, and Node's default there is English. */
export function machineLocale(): { readonly systemLocale?: string } {
  return process.platform === 'win32' ? { systemLocale: Intl.DateTimeFormat().resolvedOptions().locale } : {};
}

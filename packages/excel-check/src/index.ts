export type { Bilingual, Check } from './check';
export { MEMBER_CHECKS } from './member-checks';
export { showCheckPage } from './page/check-page';
export { QUESTIONS } from './questions';

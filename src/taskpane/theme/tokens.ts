import type { tokens as fluentTokens } from '@fluentui/react-components';

type Tokens = typeof fluentTokens;

/**
 * Fluent's tokens, made when they are named: Fluent's own table has all 500, of which the pane uses some 50, and would be among the
 * largest files that the pane opens on.
 *
 * @example tokens.colorBrandBackground // 'var(--colorBrandBackground)'
 */
// The proxy answers for every token that the type knows; no type can say that of an empty target.
export const tokens = new Proxy({} as Tokens, { get: (_, name) => `var(--${String(name)})` });

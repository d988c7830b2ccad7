import type { tokens as fluentTokens } from '@fluentui/react-components';

type Tokens = typeof fluentTokens;

/**
 * Fluent's tokens, created on access. Fluent's own table lists all 500, of which the pane uses about 50, and would be
 * one of its largest files.
 *
 * @example tokens.colorBrandBackground // 'var(--colorBrandBackground)'
 */
// The proxy answers for every token of the type, which the empty target's type can't express.
export const tokens = new Proxy({} as Tokens, { get: (_, name) => `var(--${String(name)})` });

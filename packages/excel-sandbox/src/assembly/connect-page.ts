const OFFICE_SCRIPT = /<script\b[^>]*\bsrc\s*=\s*["']?[^"'\s>]*\/office(?:\.debug)?\.js["']?[^>]*>\s*<\/script>/i;
const META = /<meta\b[^>]*http-equiv\s*=\s*["']?Content-Security-Policy["']?[^>]*>/gi;
const CONTENT = /(\bcontent\s*=\s*)(?:"([^"]*)"|'([^']*)')/i;

/** Where a page finds the scripts of the sandbox, relative to the page. */
export interface ScriptAddresses {
  readonly connectFrame: string;
  readonly officeJs: string;
}

/**
 * An add-in's page that works in the sandbox: it loads `connect-frame.js` before office.js, and office.js from the sandbox's server. Its
 * Content-Security-Policy allows scripts of that server. A page that doesn't load office.js is returned unchanged.
 */
export function connectPage(html: string, { connectFrame, officeJs }: ScriptAddresses): string {
  if (!OFFICE_SCRIPT.test(html)) return html;
  return html
    .replace(OFFICE_SCRIPT, `<script src="${connectFrame}"></script><script src="${officeJs}"></script>`)
    .replace(META, (meta) =>
      meta.replace(
        CONTENT,
        (_, content: string, double: string | undefined, single: string | undefined) =>
          `${content}"${allowOwnScripts(double ?? single ?? '')}"`,
      ),
    );
}

/** The policy with `'self'` as a source of scripts. */
function allowOwnScripts(policy: string): string {
  const directives = policy.split(';').map((directive) => directive.trim().split(/\s+/));
  const find = (name: string) => directives.find(([directive = '']) => directive.toLowerCase() === name);
  const scripts = find('script-src');
  const sources = (scripts ?? find('default-src'))?.slice(1);
  if (sources === undefined || sources.includes("'self'")) return policy;
  const own = ['script-src', "'self'", ...sources.filter((source) => source !== "'none'")];
  const others = directives.filter((directive) => directive !== scripts && directive.join('') !== '');
  return [...others, own].map((directive) => directive.join(' ')).join('; ');
}

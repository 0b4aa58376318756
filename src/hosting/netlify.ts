import { headerRules } from './headers.ts';

/** The file `_headers` that Netlify and Cloudflare Pages read. Both have browsers ask about what no rule names. */
export function netlifyHeaders(): string {
  return headerRules
    .flatMap(({ paths, headers }) =>
      paths.map((path) => [`/${path}`, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n')),
    )
    .join('\n');
}

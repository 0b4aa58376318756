import { headerRules } from './headers.ts';

/** The file `_headers` for Netlify and Cloudflare Pages. Both make browsers revalidate what no rule names. */
export function netlifyHeaders(): string {
  return headerRules
    .flatMap(({ paths, headers }) =>
      paths.map((path) => [`/${path}`, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n')),
    )
    .join('\n');
}

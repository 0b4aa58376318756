import { headerRows, isForAll, otherwise } from './headers.ts';

/** A path below the app's folder, wherever that is, as a pattern over the whole path. nginx has replaced a folder with its index by then. */
const patternOf = (path: string): string => (path.endsWith('*') ? `~/${path.slice(0, -1)}` : `~/${path.replaceAll('.', '\\.')}$`);

const variableOf = (header: string): string => `$bunsen_${header.toLowerCase().replaceAll('-', '_')}`;

/** An nginx server: a map for each header that only some files have, and the headers of all. */
export function nginxConfig(): string {
  const forSome = headerRows.filter((row) => !isForAll(row));
  const names = [...new Set(forSome.map(({ name }) => name))];
  const maps = names.map((header) => {
    const rows = forSome
      .filter(({ name }) => name === header)
      .flatMap(({ value, paths }) => paths.filter((path) => path !== '').map((path) => `  ${patternOf(path)} "${value}";`));
    return `map $uri ${variableOf(header)} {\n  default "${otherwise[header] ?? ''}";\n${rows.join('\n')}\n}\n`;
  });
  return `# Bunsen on nginx. Copy dist/ to /srv/bunsen and this file to /etc/nginx/conf.d/.
# It works below any folder of the root, too. Written by \`npm run generate\` from src/hosting/headers.ts.

${maps.join('\n')}
server {
  listen 8080;
  root /srv/bunsen;
  index index.html;
  absolute_redirect off;

${headerRows
  .filter(isForAll)
  .map(({ name, value }) => `  add_header ${name} "${value}" always;`)
  .join('\n')}
${names.map((name) => `  add_header ${name} ${variableOf(name)}${name in otherwise ? '; # not with errors' : ' always;'}`).join('\n')}

  gzip on;
  gzip_vary on;
  gzip_types text/css text/javascript application/javascript application/json application/manifest+json image/svg+xml font/ttf text/plain;

  # Not every nginx knows these.
  location ~ \\.webmanifest$ {
    types { }
    default_type application/manifest+json;
  }
  location ~ \\.ttf$ {
    types { }
    default_type font/ttf;
  }
}
`;
}

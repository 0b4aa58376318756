import { headerRows, isForAll, otherwise } from './headers.ts';

/** Paths below the app's folder, wherever that is, as one pattern over the whole path. Apache has replaced a folder with its index by then. */
const patternOf = (paths: readonly string[]): string =>
  `/(${paths
    .filter((path) => path !== '')
    .map((path) => (path.endsWith('*') ? path.slice(0, -1) : `${path.replaceAll('.', '\\.')}$`))
    .join('|')})`;

/** The contents of a <Directory> in Apache's configuration, or of .htaccess. */
export function apacheConfig(): string {
  const rows = headerRows.map((row) => {
    // "set" is for successful responses, because errors should not be cached; "always set" is for all.
    const set = `Header ${row.name in otherwise ? '' : 'always '}set ${row.name} "${row.value}"`;
    return isForAll(row) ? set : `${set} "expr=%{REQUEST_URI} =~ m#${patternOf(row.paths)}#"`;
  });
  return `# Bunsen on Apache, with mod_headers. Copy dist/ to the server, and this file beside index.html as .htaccess
# (AllowOverride FileInfo), or into the <Directory> of it. Written by \`npm run generate\` from src/hosting/headers.ts.
${Object.entries(otherwise)
  .map(([name, value]) => `Header set ${name} "${value}"`)
  .join('\n')}
${rows.join('\n')}

AddType application/manifest+json .webmanifest
AddType font/ttf .ttf
<IfModule mod_deflate.c>
  AddOutputFilterByType DEFLATE text/html text/css text/javascript application/javascript application/json application/manifest+json image/svg+xml font/ttf text/plain
</IfModule>
`;
}

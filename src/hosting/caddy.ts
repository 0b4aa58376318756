import { headerRows, isForAll, otherwise } from './headers.ts';

/** The Caddyfile. */
export function caddyConfig(): string {
  const rows = headerRows
    .filter((row) => !isForAll(row))
    .map(({ name, value, paths }, at) =>
      [
        `  @${at} {`,
        `    path ${paths.map((path) => `*/${path}`).join(' ')}`,
        ...(name in otherwise ? ['    file # what is missing is an error, which is not to be kept'] : []),
        '  }',
        `  header @${at} ${name} "${value}"`,
      ].join('\n'),
    );
  return `# Bunsen on Caddy. Copy dist/ to /srv/bunsen. Write the name of your host in place of :8080, and Caddy brings https.
# It works below any folder of the root, too. Written by \`npm run generate\` from src/hosting/headers.ts.
:8080 {
  root * /srv/bunsen
  encode gzip
${Object.entries(otherwise)
  .map(([name, value]) => `  header ?${name} "${value}"`)
  .join('\n')}
${headerRows
  .filter(isForAll)
  .map(({ name, value }) => `  header ${name} "${value}"`)
  .join('\n')}
${rows.join('\n')}
  @manifest path *.webmanifest
  header @manifest Content-Type application/manifest+json
  file_server
}
`;
}

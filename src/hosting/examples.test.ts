import { expect, test } from 'vitest';
import { apacheConfig } from './apache.ts';
import { caddyConfig } from './caddy.ts';
import { netlifyHeaders } from './netlify.ts';
import { nginxConfig } from './nginx.ts';

// `npm run generate` writes them. `npm test` fails when one does not match the list in headers.ts.
test.each([
  ['nginx.conf', nginxConfig],
  ['Caddyfile', caddyConfig],
  ['apache.conf', apacheConfig],
  ['_headers', netlifyHeaders],
])('%s matches the list of headers', async (file, write) => {
  await expect(write()).toMatchFileSnapshot(`./examples/${file}`);
});

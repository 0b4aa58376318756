import { expect, test } from 'vitest';
import { apacheConfig } from './apache.ts';
import { caddyConfig } from './caddy.ts';
import { netlifyHeaders } from './netlify.ts';
import { nginxConfig } from './nginx.ts';

// `npm run generate` writes them. `npm test` fails when one is not what the list in headers.ts makes of it.
test.each([
  ['nginx.conf', nginxConfig],
  ['Caddyfile', caddyConfig],
  ['apache.conf', apacheConfig],
  ['_headers', netlifyHeaders],
])('%s is what the list of headers makes of it', async (file, write) => {
  await expect(write()).toMatchFileSnapshot(`./examples/${file}`);
});

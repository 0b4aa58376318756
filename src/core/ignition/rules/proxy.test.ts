import { expect, test } from 'vitest';
import { proxyShape, type Proxy } from '../../spec/fields/ignition.ts';
import { checkValue } from '../../testing/check-value.ts';
import { proxyRules } from './proxy.ts';

test.each<[Proxy, string[]]>([
  [{}, []],
  [{ http_proxy: 'http://p', https_proxy: 'https://p', no_proxy: [':'] }, []],
  [{ http_proxy: 'https://p' }, []],
  [{ https_proxy: 'http://p' }, ['warning https_proxy: insecure plaintext HTTP proxy specified for HTTPS resources']],
  [{ http_proxy: '', https_proxy: 'ftp://p' }, ['error http_proxy: proxies must be http(s)', 'error https_proxy: proxies must be http(s)']],
  [{ http_proxy: 'http://p:x', https_proxy: ':' }, ['error http_proxy: unable to parse url', 'error https_proxy: unable to parse url']],
])('%j', (proxy, findings) => expect(checkValue(proxyRules, proxyShape, proxy)).toEqual(findings));

import { proxyShape } from '../../spec/fields/ignition.ts';
import { rule, type Rule } from '../../rules/rule.ts';
import { parseUrl } from '../../go/go-url.ts';

function proxyProblem(proxy: string): string | undefined {
  const url = parseUrl(proxy);
  if (url === undefined) return 'unable to parse url';
  return url.scheme === 'http' || url.scheme === 'https' ? undefined : 'proxies must be http(s)';
}

/** Ignition's rules for a proxy. */
export const proxyRules: readonly Rule[] = [
  rule({
    code: 'proxy-url',
    on: proxyShape,
    severity: 'error',
    check(proxy, report) {
      for (const field of ['http_proxy', 'https_proxy'] as const) {
        const url = proxy[field];
        const problem = url === undefined ? undefined : proxyProblem(url);
        if (problem) report(problem, [field]);
      }
    },
  }),
  rule({
    code: 'proxy-insecure',
    on: proxyShape,
    severity: 'warning',
    check({ https_proxy }, report) {
      if (https_proxy !== undefined && parseUrl(https_proxy)?.scheme === 'http') {
        report('insecure plaintext HTTP proxy specified for HTTPS resources', ['https_proxy']);
      }
    },
  }),
];

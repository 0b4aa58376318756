import { tangShape } from '../../spec/fields/luks.ts';
import { rule, type Rule } from '../../rules/rule.ts';
import { parseUrl } from '../../go/go-url.ts';
import { isGoJson } from '../../go/json.ts';

/** Ignition's rules for a Tang server. */
export const tangRules: readonly Rule[] = [
  rule({
    code: 'tang-url',
    on: tangShape,
    severity: 'error',
    check({ url = '' }, report) {
      const parsed = parseUrl(url);
      if (parsed === undefined) report('unable to parse url', ['url']);
      else if (parsed.scheme !== 'http' && parsed.scheme !== 'https') report('invalid url scheme', ['url']);
    },
  }),
  rule({
    code: 'tang-thumbprint-required',
    on: tangShape,
    severity: 'error',
    check({ thumbprint }, report) {
      if (!thumbprint) report('thumbprint is required', ['thumbprint']);
    },
  }),
  rule({
    code: 'tang-advertisement',
    on: tangShape,
    when: { ignition: '>=3.4' },
    severity: 'error',
    check({ advertisement }, report) {
      if (advertisement && !isGoJson(advertisement)) report('advertisement is not valid JSON', ['advertisement']);
    },
  }),
];

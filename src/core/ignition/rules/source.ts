import { holds, type Lineage, type When } from '../../spec/fields/when.ts';
import { parseArn } from '../../go/arn.ts';
import { dataUrlProblem } from '../../go/data-url.ts';
import { parseUrl, queryValue, type GoUrl } from '../../go/go-url.ts';

/** A URL scheme that Ignition can fetch, since which version, and what else must hold for such a URL. */
interface Scheme {
  when?: When;
  problem?(url: GoUrl, source: string): string | undefined;
}

const objectVersionProblem = ({ query }: GoUrl): string | undefined =>
  queryValue(query, 'versionId') === '' ? 'invalid S3 object VersionId' : undefined;

function arnProblem(url: GoUrl): string | undefined {
  const arn = parseArn(`arn:${url.opaque}`);
  const parts = url.opaque.split('/').length;
  const needed = arn?.resource.startsWith('accesspoint/') ? 3 : 2;
  return arn?.service !== 's3' || parts < needed ? 'invalid S3 ARN format' : objectVersionProblem(url);
}

const schemes = new Map<string, Scheme>([
  ['http', {}],
  ['https', {}],
  ['tftp', {}],
  ['gs', { when: { ignition: '>=3.2' } }],
  ['s3', { problem: objectVersionProblem }],
  ['arn', { when: { ignition: '>=3.4' }, problem: arnProblem }],
  ['data', { problem: (_, source) => dataUrlProblem(source) }],
]);

/** What is wrong with a URL that contents are fetched from, in Ignition's words. An empty one is wrong too. */
export function sourceProblem(source: string, lineage: Lineage): string | undefined {
  const url = parseUrl(source);
  if (url === undefined) return 'unable to parse url';
  const scheme = schemes.get(url.scheme);
  if (scheme === undefined || !holds(scheme.when, lineage)) return 'invalid url scheme';
  return scheme.problem?.(url, source);
}

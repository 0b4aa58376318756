import { int, object, objects, shape, text, texts, type Infer } from '../shape.ts';
import { caResourceShape, configResourceShape } from './resource.ts';

export const ignitionConfigShape = shape('IgnitionConfig', {
  merge: objects(configResourceShape, {
    label: 'Merged configs',
    help: 'Ignition configs, not Butane, that are added to this one on the first boot. Where both set a value, theirs wins.',
    usual: true,
    control: 'contents',
    docs: 'https://coreos.github.io/ignition/operator-notes/#config-merging',
  }),
  replace: object(configResourceShape, {
    label: 'Replacing config',
    help: 'An Ignition config, not Butane, that is used in place of this one. Of this one, only what helps to fetch it counts.',
    control: 'contents',
  }),
});

export const proxyShape = shape('Proxy', {
  http_proxy: text({
    label: 'HTTP proxy',
    help: 'The proxy for http, and for https when that has none of its own.',
    placeholder: 'http://proxy.example.com:3128',
    usual: true,
  }),
  https_proxy: text({
    label: 'HTTPS proxy',
    help: 'The proxy for https. Its own address should be https too.',
    placeholder: 'https://proxy.example.com:3129',
    usual: true,
  }),
  no_proxy: texts({
    label: 'Without proxy',
    help: 'Hosts that are reached directly: addresses, networks such as 10.0.0.0/8, or domains with all below them. A single * turns the proxy off.',
    placeholder: 'internal.example.com',
    usual: true,
  }),
});

export const tlsShape = shape('TLS', {
  certificate_authorities: objects(caResourceShape, {
    label: 'Certificate authorities',
    help: 'PEM certificates that Ignition trusts over https, besides those of the image. They are not installed on the machine.',
    usual: true,
    control: 'contents',
  }),
});
export const securityShape = shape('Security', {
  tls: object(tlsShape, {
    label: 'TLS',
    help: 'What Ignition trusts when it fetches something over https.',
    usual: true,
  }),
});

export const timeoutsShape = shape('Timeouts', {
  http_response_headers: int({
    label: 'Wait for headers',
    help: 'How many seconds a server has to begin its answer before Ignition tries again. Default: 10; 0 waits forever.',
    placeholder: '10',
    usual: true,
    control: 'seconds',
    docs: 'https://coreos.github.io/ignition/operator-notes/#http-backoff-and-retry',
  }),
  http_total: int({
    label: 'Total time',
    help: 'How many seconds fetching one resource may take with all attempts, before the first boot fails. Default: 0, no limit.',
    placeholder: '0',
    usual: true,
    control: 'seconds',
    docs: 'https://coreos.github.io/ignition/operator-notes/#http-backoff-and-retry',
  }),
});

export const ignitionShape = shape('Ignition', {
  config: object(ignitionConfigShape, {
    label: 'Other configs',
    help: 'Ignition configs to merge into this one or to use in its place.',
    usual: true,
    docs: 'https://coreos.github.io/butane/examples/#merging-ignition-configs',
  }),
  proxy: object(proxyShape, {
    when: { base: '>=0.2' },
    label: 'Proxy',
    help: 'The proxy Ignition uses to fetch what the config refers to. It does not set a proxy for the running system.',
    usual: true,
  }),
  security: object(securityShape, {
    label: 'Security',
    help: 'How Ignition checks the servers it fetches from.',
    usual: true,
  }),
  timeouts: object(timeoutsShape, {
    label: 'Time limits',
    help: 'How long Ignition waits for the servers it fetches from over http and https.',
    usual: true,
  }),
  version: text({
    output: true,
    plain: true,
    always: { ignition: '>=3.4' },
    label: 'Ignition version',
    help: 'The version of the Ignition spec that the output follows. It comes from the variant and version of the config.',
  }),
});

export type Proxy = Infer<typeof proxyShape>;

import type { WordsOf } from '../../types/field-words.ts';

export const ignition: WordsOf<'IgnitionConfig' | 'Proxy' | 'TLS' | 'Security' | 'Timeouts' | 'Ignition'> = {
  IgnitionConfig: {
    merge: {
      label: 'Merged configs',
      help: 'Ignition configs, not Butane, that are added to this one on the first boot. Where both set a value, theirs wins.',
      docs: 'https://coreos.github.io/ignition/operator-notes/#config-merging',
    },
    replace: {
      label: 'Replacing config',
      help: 'An Ignition config, not Butane, that is used in place of this one. Of this one, only what helps to fetch it counts.',
    },
  },
  Proxy: {
    http_proxy: {
      label: 'HTTP proxy',
      help: 'The proxy for http, and for https when that has none of its own.',
      placeholder: 'http://proxy.example.com:3128',
    },
    https_proxy: {
      label: 'HTTPS proxy',
      help: 'The proxy for https. Its own address should be https too.',
      placeholder: 'https://proxy.example.com:3129',
    },
    no_proxy: {
      label: 'Without proxy',
      help: 'Hosts that are reached directly: addresses, networks such as 10.0.0.0/8, or domains with all below them. A single * turns the proxy off.',
      placeholder: 'internal.example.com',
    },
  },
  TLS: {
    certificate_authorities: {
      label: 'Certificate authorities',
      help: 'PEM certificates that Ignition trusts over https, besides those of the image. They are not installed on the machine.',
    },
  },
  Security: {
    tls: {
      label: 'TLS',
      help: 'What Ignition trusts when it fetches something over https.',
    },
  },
  Timeouts: {
    http_response_headers: {
      label: 'Wait for headers',
      help: 'How many seconds a server has to begin its answer before Ignition tries again. Default: 10; 0 waits forever.',
      placeholder: '10',
      docs: 'https://coreos.github.io/ignition/operator-notes/#http-backoff-and-retry',
    },
    http_total: {
      label: 'Total time',
      help: 'How many seconds fetching one resource may take with all attempts, before the first boot fails. Default: 0, no limit.',
      placeholder: '0',
      docs: 'https://coreos.github.io/ignition/operator-notes/#http-backoff-and-retry',
    },
  },
  Ignition: {
    config: {
      label: 'Other configs',
      help: 'Ignition configs to merge into this one or to use in its place.',
      docs: 'https://coreos.github.io/butane/examples/#merging-ignition-configs',
    },
    proxy: {
      label: 'Proxy',
      help: 'The proxy Ignition uses to fetch what the config refers to. It does not set a proxy for the running system.',
    },
    security: {
      label: 'Security',
      help: 'How Ignition checks the servers it fetches from.',
    },
    timeouts: {
      label: 'Time limits',
      help: 'How long Ignition waits for the servers it fetches from over http and https.',
    },
    version: {
      label: 'Ignition version',
      help: 'The version of the Ignition spec that the output follows. It comes from the variant and version of the config.',
    },
  },
};

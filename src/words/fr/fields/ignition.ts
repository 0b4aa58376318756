import type { WordsOf } from '../../types/field-words.ts';

export const ignition: WordsOf<'IgnitionConfig' | 'Proxy' | 'TLS' | 'Security' | 'Timeouts' | 'Ignition'> = {
  IgnitionConfig: {
    merge: {
      label: 'Configurations fusionnées',
      help: 'Configurations Ignition, et non Butane, ajoutées à celle-ci au premier démarrage. Si les deux définissent une valeur, la leur l’emporte.',
      docs: 'https://coreos.github.io/ignition/operator-notes/#config-merging',
    },
    replace: {
      label: 'Configuration de remplacement',
      help: 'Une configuration Ignition, et non Butane, utilisée à la place de celle-ci, qui ne sert alors plus qu’à la récupérer.',
    },
  },
  Proxy: {
    http_proxy: {
      label: 'Proxy HTTP',
      help: 'Le proxy pour http, et pour https si celui-ci n’a pas le sien.',
      placeholder: 'http://proxy.example.com:3128',
    },
    https_proxy: {
      label: 'Proxy HTTPS',
      help: 'Le proxy pour https. Sa propre adresse devrait aussi être en https.',
      placeholder: 'https://proxy.example.com:3129',
    },
    no_proxy: {
      label: 'Sans proxy',
      help: 'Hôtes joints directement : adresses, réseaux comme 10.0.0.0/8, ou domaines avec tout ce qu’ils contiennent. Un * seul désactive le proxy.',
      placeholder: 'internal.example.com',
    },
  },
  TLS: {
    certificate_authorities: {
      label: 'Autorités de certification',
      help: 'Certificats PEM auxquels Ignition se fie en https, en plus de ceux de l’image. Ils ne sont pas installés sur la machine.',
    },
  },
  Security: {
    tls: {
      label: 'TLS',
      help: 'Ce à quoi Ignition se fie lorsqu’il récupère quelque chose en https.',
    },
  },
  Timeouts: {
    http_response_headers: {
      label: 'Attente des en-têtes',
      help: 'Le temps en secondes dont dispose un serveur pour commencer sa réponse avant qu’Ignition réessaie. Par défaut : 10 ; 0 attend indéfiniment.',
      placeholder: '10',
      docs: 'https://coreos.github.io/ignition/operator-notes/#http-backoff-and-retry',
    },
    http_total: {
      label: 'Temps total',
      help: 'Le temps en secondes que peut prendre la récupération d’une ressource, toutes tentatives comprises, avant que le premier démarrage échoue. Par défaut : 0, sans limite.',
      placeholder: '0',
      docs: 'https://coreos.github.io/ignition/operator-notes/#http-backoff-and-retry',
    },
  },
  Ignition: {
    config: {
      label: 'Autres configurations',
      help: 'Configurations Ignition à fusionner avec celle-ci ou à utiliser à sa place.',
      docs: 'https://coreos.github.io/butane/examples/#merging-ignition-configs',
    },
    proxy: {
      label: 'Proxy',
      help: 'Le proxy par lequel Ignition récupère ce à quoi la configuration renvoie. Il ne définit pas de proxy pour le système en marche.',
    },
    security: {
      label: 'Sécurité',
      help: 'Comment Ignition vérifie les serveurs qu’il interroge.',
    },
    timeouts: {
      label: 'Délais',
      help: 'Combien de temps Ignition attend les serveurs qu’il interroge en http et en https.',
    },
    version: {
      label: 'Version d’Ignition',
      help: 'La version de la spécification Ignition que suit le résultat. Elle découle de la variante et de la version de la configuration.',
    },
  },
};

import type { WordsOf } from '../../types/field-words.ts';

/** Contents with any source, whatever they are for. */
const contents: WordsOf<'Resource'>['Resource'] = {
  compression: {
    label: 'Compression',
    help: 'Avec gzip, Ignition décompresse ce qu’il récupère. À omettre pour les textes et les fichiers locaux, que Butane compresse lui-même quand c’est plus court.',
  },
  http_headers: {
    label: 'En-têtes HTTP',
    help: 'En-têtes envoyés avec la requête, pour http et https seulement. Ils ne sont pas transmis quand le serveur redirige.',
    docs: 'https://coreos.github.io/ignition/operator-notes/#http-headers',
  },
  source: {
    label: 'URL',
    help: 'L’adresse à laquelle Ignition récupère le contenu au premier démarrage, par exemple en https, s3 ou data. À utiliser à la place d’un texte ou d’un fichier local.',
    placeholder: 'https://example.com/file',
  },
  inline: {
    label: 'Texte',
    help: 'Le contenu lui-même, inclus dans la configuration. À utiliser à la place d’une URL ou d’un fichier local.',
  },
  local: {
    label: 'Fichier local',
    help: 'Un fichier de votre ordinateur, relatif au répertoire des fichiers, incorporé à la configuration. À utiliser à la place d’un texte ou d’une URL.',
    placeholder: 'example.conf',
  },
  verification: {
    label: 'Vérification',
    help: 'Ce à quoi le contenu est comparé. S’il diffère, le premier démarrage échoue.',
  },
};

export const resource: WordsOf<'Verification' | 'HTTPHeader' | 'Resource' | 'ConfigResource' | 'CaResource'> = {
  Verification: {
    hash: {
      label: 'Somme de contrôle',
      help: 'Le type, un trait d’union et les chiffres hexadécimaux : sha512-…, ou sha256-… (absent de fcos 1.0.0). Pour un contenu compressé, la somme après décompression.',
      placeholder: 'sha512-…',
    },
  },
  HTTPHeader: {
    name: {
      label: 'Nom',
      help: 'Le nom de l’en-tête.',
      placeholder: 'Authorization',
    },
    value: {
      label: 'Valeur',
      help: 'La valeur de l’en-tête. Sans elle, un en-tête de ce nom est retiré de la configuration dans laquelle celle-ci est fusionnée.',
      placeholder: 'Bearer …',
    },
  },
  Resource: contents,
  ConfigResource: contents,
  CaResource: contents,
};

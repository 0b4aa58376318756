/**
 * What Butane's findings say in another language, below their own words, which stay as they are. English needs none of it: `texts`
 * by the whole text of a finding, `patterns` for those that have values in them, which `$1` and so on stand for.
 */

/** What Butane says of the config as it is written. */
const ofButane: Readonly<Record<string, string>> = {
  'layout must be one of: aarch64, ppc64le, x86_64': 'La disposition (layout) doit être aarch64, ppc64le ou x86_64.',
  'layout must be one of: aarch64, ppc64le, s390x-eckd, s390x-virt, s390x-zfcp, x86_64':
    'La disposition (layout) doit être aarch64, ppc64le, s390x-eckd, s390x-virt, s390x-zfcp ou x86_64.',
  'mirroring not supported on layouts: s390x-eckd, s390x-zfcp, s390x-virt':
    'Les dispositions s390x-eckd, s390x-zfcp et s390x-virt ne prennent pas en charge la mise en miroir.',
  'device is required for layouts: s390x-eckd, s390x-zfcp': 'Les dispositions s390x-eckd et s390x-zfcp exigent un périphérique (device).',
  'device name must start with /dev/dasd on s390x-eckd layout or /dev/sd on s390x-zfcp layout':
    'Le nom du périphérique doit commencer par /dev/dasd avec la disposition s390x-eckd, par /dev/sd avec s390x-zfcp.',
  'when using cex the targeted architecture must match s390x': 'cex exige que l’architecture visée soit s390x.',
  'no method specified for luks': 'Aucun moyen de déverrouiller le volume LUKS n’est indiqué.',
  'boot_device.layout should be specified when boot_device.mirror is specified':
    'Indiquez boot_device.layout dès que boot_device.mirror est indiqué.',
  'mirroring requires at least two devices': 'Un miroir demande au moins deux périphériques.',
  "'rd.luks.key=/etc/luks/cex.key' must be set as kernel argument when CEX is enabled for the boot device":
    'Quand CEX est activé pour le disque de démarrage, « rd.luks.key=/etc/luks/cex.key » doit figurer dans les arguments du noyau.',
  'unreasonable mode would be reasonable if specified in octal; remember to add a leading zero':
    'Ce mode serait plausible en octal : il lui manque sans doute un zéro initial.',
  'field "name" is required': 'Le champ « name » est obligatoire.',
  'field "password_hash" is required': 'Le champ « password_hash » est obligatoire.',
  'must be empty, "default", or "realtime"': 'La valeur doit être vide, « default » ou « realtime ».',
  'metadata.name is required': 'metadata.name est obligatoire : c’est le nom du MachineConfig.',
  'machineconfiguration.openshift.io/role label is required':
    'L’étiquette machineconfiguration.openshift.io/role est obligatoire : elle dit à quels nœuds la configuration est destinée.',
  'path must be under /etc or /var if with_mount_unit is true': 'Avec with_mount_unit, le chemin doit être sous /etc ou /var.',
  'path is required if with_mount_unit is true and format is not swap':
    'Avec with_mount_unit, un chemin est obligatoire, sauf pour le format swap.',
  'format is required if with_mount_unit is true': 'Avec with_mount_unit, le format est obligatoire.',
  'unsupported file extension for quadlet: must be one of .container, .volume, .network, .kube, .image, .build, .pod, or .artifact':
    'Le nom d’un quadlet doit finir par .container, .volume, .network, .kube, .image, .build, .pod ou .artifact.',
  'template instances cannot have contents or contents_local': 'L’instance d’un modèle ne peut avoir ni contents ni contents_local.',
  'only one of the following can be set: contents, contents_local': 'Indiquez contents ou contents_local, pas les deux.',
  'only one of the following can be set: inline, local, source': 'Indiquez une seule des clés inline, local et source.',
  'partitions cannot be reused by label; number must be specified except on boot disk (/dev/disk/by-id/coreos-boot-disk) or when wipe_table is true':
    'Une partition ne peut être réutilisée par son étiquette : indiquez son numéro, sauf sur le disque de démarrage (/dev/disk/by-id/coreos-boot-disk) ou avec wipe_table.',
  'local is required': 'La clé local est obligatoire.',
  'field ignored in raw mode': 'Ce champ est ignoré quand seule la configuration Ignition est demandée (--raw).',
  'matching filesystem node has existing contents or different type':
    'La configuration définit déjà quelque chose à ce chemin, avec un contenu ou d’un autre type.',
  'incorrect partition number; a new partition will be created using reserved label':
    'Numéro de partition incorrect : une nouvelle partition sera créée sous cette étiquette, qui est réservée.',
  'root partition cannot expand; it is set to fill available space but is followed by an auto-positioned partition':
    'La partition racine ne pourra pas s’étendre : elle doit remplir l’espace libre, mais une partition placée automatiquement la suit.',
  'root should have 8GiB of space assigned': 'La partition racine devrait avoir 8 Gio d’espace.',
};

/** Local files. */
const ofLocalFiles: Readonly<Record<string, string>> = {
  'local file paths are relative to a files directory that must be specified with -d/--files-dir':
    'Les chemins de fichiers locaux sont relatifs à un répertoire de fichiers, à indiquer avec -d/--files-dir ; il n’y en a aucun ici.',
  'local file path traverses outside the files directory': 'Ce chemin sort du répertoire des fichiers locaux.',
  'root of tree must be a directory': 'La racine d’une arborescence doit être un répertoire.',
  'trees may only contain files, directories, and symlinks':
    'Une arborescence ne peut contenir que des fichiers, des répertoires et des liens symboliques.',
};

/** What a variant and version does not have. */
const ofVersions: Readonly<Record<string, string>> = {
  'source config is invalid': 'La configuration n’est pas valide.',
  'config generated was invalid': 'La configuration Ignition qui en résulte n’est pas valide.',
  'error parsing variant; must be specified': 'La variante manque : indiquez « variant ».',
  'error parsing version; must be a valid semver': 'La version manque ou n’en est pas une : elle s’écrit comme 1.6.0.',
  'rhcos variant has been removed; use openshift variant instead: https://coreos.github.io/butane/upgrading-openshift/':
    'La variante rhcos a été supprimée ; utilisez openshift : https://coreos.github.io/butane/upgrading-openshift/',
  'this section cannot be used for kernel arguments in this spec version; use openshift.kernel_arguments instead':
    'Cette version ne permet pas d’indiquer ici des arguments du noyau ; utilisez openshift.kernel_arguments.',
  'fields other than "name", "ssh_authorized_keys", and "password_hash" (4.13.0+) are not supported in this spec version':
    'Pour un utilisateur, cette version ne prend en charge que « name », « ssh_authorized_keys » et « password_hash » (à partir de 4.13.0).',
  'users other than "core" are not supported in this spec version':
    'Cette version ne prend en charge aucun autre utilisateur que « core ».',
  'groups are not supported in this spec version': 'Cette version ne prend pas en charge les groupes.',
  'directories are not supported in this spec version': 'Cette version ne prend pas en charge les répertoires.',
  'links are not supported in this spec version': 'Cette version ne prend pas en charge les liens.',
  'appending to files is not supported in this spec version': 'Cette version ne permet pas d’ajouter du contenu à la fin d’un fichier.',
  'file compression is not supported in this spec version': 'Cette version ne prend pas en charge les fichiers compressés.',
  'file HTTP headers are not supported in this spec version': 'Cette version ne prend pas en charge les en-têtes HTTP pour un fichier.',
  'file contents source must be data URL in this spec version':
    'Dans cette version, le contenu d’un fichier ne peut être téléchargé : sa source doit être une URL data.',
  'special mode bits are not supported in this spec version': 'Cette version ne prend pas en charge les bits setuid, setgid et sticky.',
  'btrfs is not supported in this spec version': 'Cette version ne prend pas en charge btrfs.',
  'format "none" is not supported in this spec version': 'Cette version ne prend pas en charge le format « none ».',
  'kernel argument customization is not supported in this spec version': 'Cette version ne permet pas de modifier les arguments du noyau.',
  'disk customization is not supported in this spec version': 'Cette version ne permet pas de configurer les disques.',
  'filesystem customization is not supported in this spec version': 'Cette version ne permet pas de configurer les systèmes de fichiers.',
  'luks is not supported in this spec version': 'Cette version ne prend pas en charge les volumes LUKS.',
  'raid is not supported in this spec version': 'Cette version ne prend pas en charge les ensembles RAID.',
  'clevis is not supported in this spec version': 'Cette version ne prend pas en charge clevis.',
  'cex is not currently supported on the target platform': 'cex n’est pas pris en charge actuellement sur ce système.',
};

/** What Ignition says of disks, and what is on them. */
const ofDisks: Readonly<Record<string, string>> = {
  'disk device is required': 'Le périphérique (device) est obligatoire.',
  'partition numbers collide': 'Deux partitions ont le même numéro.',
  'partitions overlap': 'Des partitions se chevauchent.',
  'shouldExist is false for a partition and other partition(s) has start or size 0':
    'Une partition est à supprimer (should_exist: false) alors qu’une autre n’a pas de numéro : indiquez number. Butane parle, à tort, de début et de taille.',
  'cannot use the same partition label twice': 'Deux partitions ne peuvent avoir la même étiquette.',
  'shouldExist specified false with other options also specified':
    'Une partition à supprimer (should_exist: false) ne peut avoir d’autres réglages.',
  'a partition number >= 1 or a label must be specified': 'Indiquez un numéro de partition (1 ou plus) ou une étiquette.',
  'partition label will be truncated to text before the colon': 'L’étiquette de la partition sera coupée avant le deux-points.',
  'doesn\'t match the form "01234567-89AB-CDEF-EDCB-A98765432101"': 'Un GUID s’écrit comme « 01234567-89AB-CDEF-EDCB-A98765432101 ».',
  'raid level is required': 'Le niveau RAID (level) est obligatoire.',
  'unrecognized raid level': 'Niveau RAID inconnu.',
  'spares unsupported for linear and raid0 arrays': 'Un ensemble linear ou raid0 ne peut avoir de périphérique de secours (spares).',
  'raid devices required': 'Un ensemble RAID a besoin de périphériques (devices).',
  'device names cannot contain slashes': 'Le nom d’un volume ne peut contenir de barre oblique (/).',
  'luks device labels cannot be longer than 47 characters': 'L’étiquette d’un volume LUKS ne peut dépasser 47 caractères.',
  'cannot use custom clevis config with tpm2, tang, or threshold':
    'Une configuration clevis personnalisée (custom) exclut tpm2, tang et threshold.',
  'invalid key-file source': 'La source du fichier de clé n’est pas valide.',
  'cannot use cex with clevis': 'cex exclut clevis (tpm2, tang ou custom).',
  'cannot use key file with cex': 'cex exclut un fichier de clé.',
  'unsupported clevis pin': 'Ce pin clevis n’est pas pris en charge.',
  'missing required custom clevis pin': 'Le pin de la configuration clevis personnalisée manque.',
  'missing required custom clevis config': 'La clé config de la configuration clevis personnalisée manque.',
  'thumbprint is required': 'L’empreinte (thumbprint) est obligatoire.',
  'advertisement is not valid JSON': 'L’annonce (advertisement) n’est pas du JSON valide.',
  'format cannot be empty when path, label, uuid, wipeFilesystem, options, or mountOptions is specified':
    'Le format est obligatoire dès que path, label, uuid, wipe_filesystem, options ou mount_options est indiqué.',
  'invalid filesystem format': 'Ce format de système de fichiers n’est pas pris en charge.',
  'filesystem must specify format if label is specified': 'Avec une étiquette, le format du système de fichiers est obligatoire.',
  'filesystem overwrites partitioned device': 'Le système de fichiers écrase un disque qui a des partitions.',
  'device matches disk with wipeTable enabled; filesystem will be wiped':
    'Le périphérique est un disque dont la table est effacée (wipe_table) : le système de fichiers le sera aussi.',
};

/** What Ignition says of files, links and what is fetched. */
const ofFiles: Readonly<Record<string, string>> = {
  'duplicate entry defined': 'Cette entrée est définie deux fois.',
  'path not specified': 'Le chemin manque.',
  'path not absolute': 'Le chemin doit être absolu, c’est-à-dire commencer par /.',
  'path is not fully simplified': 'Le chemin doit être écrit sans détour : sans //, . ou .., et sans / à la fin.',
  'illegal file mode': 'Ce mode n’est pas possible : il va de 0 à 07777.',
  'setuid/setgid/sticky bits are not supported or functional in spec versions older than 3.6.0':
    'Les bits setuid, setgid et sticky n’ont d’effet qu’à partir de la spécification 3.6.0 d’Ignition.',
  'overwrite must be false if source is unspecified': 'overwrite exige un contenu (contents).',
  'cannot set both id and name': 'Indiquez id ou name, pas les deux.',
  'file path includes link in config': 'Le chemin du fichier passe par un lien que crée cette configuration.',
  'directory path includes link in config': 'Le chemin du répertoire passe par un lien que crée cette configuration.',
  'link path includes link in config': 'Le chemin du lien passe par un autre lien que crée cette configuration.',
  'link target is required': 'La cible (target) du lien est obligatoire.',
  'hard link target is a directory': 'Un lien physique ne peut pointer vers un répertoire.',
  'user/group ignored for hard link': 'L’utilisateur et le groupe d’un lien physique sont ignorés.',
  'path conflicts with systemd unit or dropin': 'Une unité systemd ou un drop-in de cette configuration est déjà écrit à ce chemin.',
  'source is required': 'La source est obligatoire.',
  'source must be specified if verification is specified': 'Une somme de contrôle (verification) exige une source.',
  'invalid compression method': 'La compression ne peut être que « gzip ».',
  'cannot use HTTP headers with this source scheme': 'Des en-têtes HTTP n’ont de sens qu’avec une source http ou https.',
  "HTTP header name can't be empty": 'Le nom d’un en-tête HTTP ne peut être vide.',
  'unable to parse HTTP header': 'La valeur d’un en-tête HTTP ne peut être vide.',
  'unable to parse url': 'Cette URL ne peut être lue.',
  'invalid url scheme': 'Cette URL commence par un schéma qui n’est pas permis ici.',
  'invalid S3 ARN format': 'L’ARN S3 n’a pas la bonne forme.',
  'invalid S3 object VersionId': 'Le VersionId de l’objet S3 n’est pas valide.',
  'proxies must be http(s)': 'L’adresse d’un proxy doit commencer par http:// ou https://.',
  'insecure plaintext HTTP proxy specified for HTTPS resources':
    'Le proxy pour HTTPS est lui-même en HTTP : la liaison avec lui n’est pas chiffrée.',
  'malformed hash specifier': 'La somme de contrôle doit s’écrire comme sha512-…, l’algorithme en tête.',
  'unrecognized hash function': 'Cet algorithme de somme de contrôle n’est pas permis ici.',
  'incorrect size for hash sum': 'La somme de contrôle n’a pas la longueur de son algorithme.',
};

/** What is wrong with a data URL. */
const ofDataUrls: Readonly<Record<string, string>> = {
  'missing data prefix': 'L’URL data doit commencer par « data: ».',
  'missing comma before data': 'Dans l’URL data, la virgule avant les données manque.',
  'invalid data character': 'Les données de l’URL data contiennent un caractère interdit ; encodez-le.',
  'invalid character after data prefix': 'Un caractère interdit suit « data: ».',
  'missing media type slash': 'Dans l’URL data, la barre oblique du type de média manque.',
  'invalid character for media type': 'Dans l’URL data, le type de média contient un caractère interdit.',
  'invalid media type': 'Dans l’URL data, le type de média est inconnu.',
  'incomplete media type': 'Dans l’URL data, le type de média est incomplet.',
  'invalid character for media subtype': 'Dans l’URL data, le sous-type de média contient un caractère interdit.',
  'unterminated parameter sequence': 'Dans l’URL data, la suite de paramètres n’est pas terminée.',
  'invalid character for parameter attribute': 'Dans l’URL data, le nom d’un paramètre contient un caractère interdit.',
  'invalid character for parameter value': 'Dans l’URL data, la valeur d’un paramètre contient un caractère interdit.',
  'expected semicolon or comma': 'Dans l’URL data, un point-virgule ou une virgule est attendu.',
  'invalid escaped character': 'Dans l’URL data, un caractère échappé est interdit.',
  'unclosed quoted string': 'Dans l’URL data, un guillemet n’est jamais fermé.',
  'invalid syntax': 'Dans l’URL data, un texte entre guillemets est mal écrit.',
  'rfc2396: unexpected end of unescape sequence': 'Dans l’URL data, un échappement par % est coupé à la fin.',
  'rfc2396: invalid char 0x25 in unescape sequence': 'Dans l’URL data, deux chiffres hexadécimaux doivent suivre chaque %.',
};

/** What Ignition says of units. */
const ofUnits: Readonly<Record<string, string>> = {
  'invalid systemd unit extension': 'Le nom d’une unité doit finir par son type, par exemple .service ou .timer.',
  'invalid systemd drop-in extension': 'Le nom d’un drop-in doit finir par .conf.',
  'invalid unit content: unable to find end of section': 'Contenu de l’unité non valide : le ] qui ferme le nom d’une section manque.',
  'invalid unit content: unexpected newline encountered while parsing option name':
    'Contenu de l’unité non valide : une ligne n’a pas de = après le nom de la directive.',
  'invalid unit content: EOF': 'Contenu de l’unité non valide : la dernière ligne n’a pas de = après le nom de la directive.',
};

/** What is said of a config within the config, in JSON. */
const ofNested: Readonly<Record<string, string>> = {
  'config is not valid': 'La configuration incluse n’est pas une configuration Ignition valide.',
  "invalid config version (couldn't parse)": 'La version de la configuration incluse ne peut être lue.',
  'skipping validation for the merge/replace ignition config due to an unkown version':
    'La configuration incluse n’est pas vérifiée, car elle est d’une autre version de la spécification.',
  'unexpected end of JSON input': 'Le JSON s’arrête avant la fin.',
  'exceeded max depth': 'Le JSON a trop de niveaux.',
};

/** What go-yaml refuses in a text that is YAML. */
const ofYaml: Readonly<Record<string, string>> = {
  'document contains excessive aliasing': 'Le document contient trop d’alias.',
  'map merge requires map or sequence of maps as the value':
    'La valeur d’une clé de fusion (<<) doit être un mapping, ou une liste de mappings.',
  '!!binary value contains invalid base64 data': 'Une valeur !!binary n’est pas du base64 valide.',
};

export const texts: Readonly<Record<string, string>> = {
  ...ofButane,
  ...ofLocalFiles,
  ...ofVersions,
  ...ofDisks,
  ...ofFiles,
  ...ofDataUrls,
  ...ofUnits,
  ...ofNested,
  ...ofYaml,
};

export const patterns: readonly (readonly [finding: RegExp, gloss: string])[] = [
  [/^unused key (.*)$/s, 'Clé inconnue ici : « $1 ». Elle est ignorée.'],
  [
    /^context tree does not match content tree at (.*)\. Line and column reporting may be inconsistent\. Unused keys may not be reported$/s,
    'Sous $1, la valeur vient d’un alias ou d’une fusion, ou n’est pas un mapping : les lignes et colonnes peuvent être inexactes, et des clés inconnues passer inaperçues.',
  ],
  [/^No translator exists for variant (.*) with version (\S*)$/s, 'Butane ne connaît pas la version $2 de la variante « $1 ».'],
  [
    /^unit ("(?:[^"\\]|\\.)*") is enabled, but has no install section so enable does nothing$/,
    'L’unité $1 est activée, mais n’a pas de section [Install] : l’activation reste sans effet.',
  ],
  [
    /^template unit ("(?:[^"\\]|\\.)*") for ("(?:[^"\\]|\\.)*") doesn't have Install section$/,
    'Le modèle $1 de l’unité $2 n’a pas de section [Install] : l’activation reste sans effet.',
  ],
  [
    /^invalid unit content: found garbage after section name\s: ("(?:[^"\\]|\\.)*")$/,
    'Contenu de l’unité non valide : après le nom d’une section, sa ligne contient encore $1.',
  ],
  [/^invalid unit content: line too long \(max (\d+) bytes\)$/, 'Contenu de l’unité non valide : une ligne dépasse $1 octets.'],
  [/^partition labels may not exceed (\d+) characters$/, 'L’étiquette d’une partition ne peut dépasser $1 caractères.'],
  [
    /^filesystem labels cannot be longer than (\d+) characters when using (\S+)$/,
    'Avec $2, l’étiquette d’un système de fichiers ne peut dépasser $1 caractères.',
  ],
  [/^expected base64, got (.*)$/s, 'Dans l’URL data, seul l’encodage base64 est permis, pas « $1 ».'],
  [/^illegal base64 data at input byte (\d+)$/, 'Le base64 de l’URL data est incorrect à l’octet $1.'],
  [/^(?:open|read|stat|lstat) (.*): no such file or directory$/s, 'Le fichier ou le répertoire $1 n’existe pas.'],
  [/^(?:open|read|stat|lstat) (.*): is a directory$/s, '$1 est un répertoire, pas un fichier.'],
  [/^(?:open|read|stat|lstat) (.*): permission denied$/s, 'Les droits d’accès ne permettent pas de lire $1.'],
  [/^(?:open|read|stat|lstat) (.*): file name too long$/s, 'Le nom de fichier $1 est trop long.'],
  [/^invalid character '(.+)' looking for beginning of value$/, 'JSON incorrect : une valeur ne peut commencer par « $1 ».'],
  [
    /^invalid character '(.+)' looking for beginning of object key string$/,
    'JSON incorrect : une clé entre guillemets est attendue, pas « $1 ».',
  ],
  [/^invalid character '(.+)' after object key$/, 'JSON incorrect : un deux-points doit suivre la clé, pas « $1 ».'],
  [/^invalid character '(.+)' after object key:value pair$/, 'JSON incorrect : une virgule ou } doit suivre la valeur, pas « $1 ».'],
  [/^invalid character '(.+)' after array element$/, 'JSON incorrect : une virgule ou ] doit suivre l’élément, pas « $1 ».'],
  [/^invalid character '(.+)' after top-level value$/, 'JSON incorrect : rien ne peut suivre la fin, donc pas « $1 ».'],
  [/^invalid character '(.+)' in string literal$/, 'JSON incorrect : un texte ne peut contenir « $1 » tel quel.'],
  [/^invalid character '(.+)' in string escape code$/, 'JSON incorrect : « $1 » ne forme pas un échappement avec \\.'],
  [
    /^invalid character '(.+)' in \\u hexadecimal character escape$/,
    'JSON incorrect : après \\u, un chiffre hexadécimal est attendu, pas « $1 ».',
  ],
  [/^invalid character '(.+)' in numeric literal$/, 'JSON incorrect : dans un nombre, un chiffre est attendu, pas « $1 ».'],
  [
    /^invalid character '(.+)' after decimal point in numeric literal$/,
    'JSON incorrect : après le point décimal, un chiffre est attendu, pas « $1 ».',
  ],
  [
    /^invalid character '(.+)' in exponent of numeric literal$/,
    'JSON incorrect : dans l’exposant d’un nombre, un chiffre est attendu, pas « $1 ».',
  ],
  [
    /^invalid character '(.+)' in literal (true|false|null) \(expecting '(.)'\)$/,
    'JSON incorrect : dans $2, la lettre « $3 » est attendue, pas « $1 ».',
  ],
  [/^json: cannot unmarshal (.*) into Go struct field (\S*) of type (\S*)$/s, 'Dans le JSON, $2 doit être du type $3, et non $1.'],
  [/^json: cannot unmarshal (.*) into Go value of type (\S*)$/s, 'Le JSON doit être du type $2, et non $1.'],
  [/^mapping key "(.*)" already defined at line (\d+)$/s, 'La clé « $1 » figure déjà à la ligne $2.'],
  [/^key (.*) already set$/s, 'La clé « $1 » a déjà une valeur.'],
  [/^cannot decode (\S+) `(.*)` as a (\S+)$/s, 'La valeur « $2 », du type $1, ne peut être lue comme $3.'],
  [/^anchor '(.*)' value contains itself$/s, 'La valeur de l’ancre « $1 » se contient elle-même.'],
];

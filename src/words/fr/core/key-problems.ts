/** Why a line is not an SSH key, or lets hardly anyone in. */

export const placeholder =
  'ceci est une valeur factice, pas une clé ; personne ne peut se connecter tant que vous ne l’avez pas remplacée par la ligne de votre propre fichier .pub';
export const privateKey =
  'ceci est une clé privée, et quiconque lit la configuration l’obtient ; supprimez-la, et utilisez la ligne du fichier voisin dont le nom se termine par .pub';
const convertBy = (options: string): string => `\`ssh-keygen ${options} -f FICHIER\` affiche la ligne à mettre ici`;
export const rfc4716 = `ceci est une clé publique au format RFC 4716, tel que PuTTY l’enregistre ; ${convertBy('-i')}`;
export const rsaPem = `ceci est une clé publique en PEM ; ${convertBy('-i -m PEM')}`;
export const pkcs8Pem = `ceci est une clé publique en PEM ; ${convertBy('-i -m PKCS8')}`;
export const tlsCertificate = 'ceci est un certificat TLS ; il faut ici une clé SSH';
export const comment = 'ceci est un commentaire, que sshd ignore';
export const inQuotes = 'les guillemets autour de la clé en font partie ; supprimez-les';
export const empty = 'la clé est vide';
export const fingerprint = 'ceci est l’empreinte d’une clé ; il faut ici la clé elle-même, la ligne du fichier .pub';
export const address = 'ceci est une adresse où se trouvent des clés ; Ignition ne les télécharge pas : mettez ici les clés elles-mêmes';
export const fileName = 'ceci est le nom d’un fichier ; mettez ici la ligne qu’il contient, ou indiquez-le dans ssh_authorized_keys_local';
export const onlyComment = 'ceci n’est que le commentaire d’une clé ; la ligne du fichier .pub comporte un type et la clé avant lui';
export const notPublicKey = 'ceci n’est pas une clé publique telle que ssh-keygen l’écrit';

export const otherType = (said: string, actual: string): string =>
  `la ligne dit ${said}, mais la clé qu’elle contient est du type ${actual}`;
export const certificate =
  'ceci est un certificat, que sshd ne cherche pas ici ; mettez la clé elle-même, ou cert-authority et la clé du signataire';
export const notKey = (type: string): string => `ce qui suit ${type} n’est pas une clé, qui commencerait par AAAA`;
export const tooLong =
  'il y a autre chose que la clé, peut-être une seconde clé sans saut de ligne entre les deux ; copiez de nouveau la ligne du fichier .pub';
export const damaged = 'la clé est endommagée ; copiez de nouveau la ligne du fichier .pub';
export const notBase64 = 'la clé contient des caractères qui n’en font pas partie ; copiez de nouveau la ligne du fichier .pub';
export const divided = 'un espace ou un saut de ligne coupe la clé ; réunissez ses parties';
export const cutOff = 'la fin de la clé manque ; copiez la ligne entière du fichier .pub';
export const knownHosts = 'ceci est une ligne de known_hosts, avec la clé d’un serveur ; il faut ici la clé de la personne qui se connecte';
export const unknownOption = (option: string): string => `la clé est refusée par sshd, qui ne connaît pas l’option ${option}`;
export const openQuote = 'un guillemet dans les options de la clé n’est jamais fermé';
export const typeMissing = (type: string): string => `il manque le type de la clé devant elle : ${type}`;

export const exampleKey =
  'ceci est une clé d’exemple, et personne ne peut se connecter avec elle ; remplacez-la par la ligne de votre propre fichier .pub';
export const dsa = 'ceci est une clé DSA, qu’OpenSSH n’accepte plus ; créez-en une autre avec `ssh-keygen -t ed25519`';
export const shortRsa = (bits: number): string =>
  `ceci est une clé RSA de ${bits} bits, et les politiques cryptographiques actuelles refusent celles de moins de 2048 ; créez-en une autre avec \`ssh-keygen -t ed25519\``;

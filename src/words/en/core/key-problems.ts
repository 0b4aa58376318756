/** Why a line is not an SSH key, or lets hardly anyone in. */

export const placeholder =
  'this is a placeholder, not a key: nobody can log in with it until you replace it with the line of your own .pub file';
export const privateKey =
  'this is a private key, and anyone who reads the config gets it: remove it, and use the line of the file beside it whose name ends in .pub';
const convertBy = (options: string): string => `\`ssh-keygen ${options} -f FILE\` prints the line that belongs here`;
export const rfc4716 = `this is a public key in the format of RFC 4716, as PuTTY saves it; ${convertBy('-i')}`;
export const rsaPem = `this is a public key in PEM; ${convertBy('-i -m PEM')}`;
export const pkcs8Pem = `this is a public key in PEM; ${convertBy('-i -m PKCS8')}`;
export const tlsCertificate = 'this is a TLS certificate; an SSH key is needed here';
export const comment = 'this is a comment, which sshd skips';
export const inQuotes = 'the quotes around the key are part of it; remove them';
export const empty = 'the key is empty';
export const fingerprint = 'this is the fingerprint of a key; the key itself is needed here, the line of the .pub file';
export const address = 'this is an address where keys are; Ignition does not download them, so put the keys themselves here';
export const fileName = 'this is the name of a file; put its line here, or name the file in ssh_authorized_keys_local';
export const onlyComment = 'this is only the comment of a key; the line of the .pub file has a type and the key in front of it';
export const notPublicKey = 'this is not a public key as ssh-keygen writes it';

export const otherType = (said: string, actual: string): string => `the line says ${said}, but the key in it is of the type ${actual}`;
export const certificate =
  'this is a certificate, which sshd does not look for here; put the key itself here, or cert-authority and the key of the signer';
export const notKey = (type: string): string => `what follows ${type} is not a key, which would begin with AAAA`;
export const tooLong = 'there is more than a key, perhaps two of them without a line break between; copy the line of the .pub file again';
export const damaged = 'the key is damaged; copy the line of the .pub file again';
export const notBase64 = 'there are characters in the key that do not belong to it; copy the line of the .pub file again';
export const divided = 'a space or line break divides the key; join its parts';
export const cutOff = 'the end of the key is missing; copy the whole line of the .pub file';
export const knownHosts = "this is a line of known_hosts, with a server's key; the key of the person who logs in is needed here";
export const unknownOption = (option: string): string => `sshd refuses the key because it does not know the option ${option}`;
export const openQuote = 'a quote in the options of the key is never closed';
export const typeMissing = (type: string): string => `the type of the key is missing in front of it: ${type}`;

export const exampleKey = 'this is an example key, and nobody can log in with it: replace it with the line of your own .pub file';
export const dsa = 'this is a DSA key, which OpenSSH no longer accepts; make another with `ssh-keygen -t ed25519`';
export const shortRsa = (bits: number): string =>
  `this is an RSA key of ${bits} bits, and current crypto policies refuse those below 2048; make another with \`ssh-keygen -t ed25519\``;

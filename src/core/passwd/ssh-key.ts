import * as words from '#words/core/key-problems';
import { isCertificate, isKeyType, readKeyBlob, type BlobReading } from './key-blob.ts';
import { optionsEnd, unknownOption } from './key-options.ts';
import { describeCover, describeLine, otherFormat, type NotAKey } from './not-a-key.ts';

/** A public key, as a line of authorized_keys gives it. */
export interface SshKey {
  /** `ssh-ed25519` and the like. */
  type: string;
  /** Whether the type is known. */
  bits?: number;
  /** What precedes the type: `no-pty,command="…"`. */
  options: string;
  comment: string;
  /** The key itself, in base64. */
  blob: string;
}

/** The result of reading a line. A key with a `doubt` is complete, but probably lets nobody in. */
export type SshKeyReading = { kind: 'key'; key: SshKey; doubt?: string } | NotAKey;

/** Reads a line of authorized_keys as sshd does; for a line without a key, the result has the reason. Never throws. */
export function readSshKey(line: string): SshKeyReading {
  const text = line.trim();
  const other = otherFormat(text) ?? describeCover(text);
  if (other) return other;
  const found = locate(text);
  if (!found) return describeLoose(text);
  const { options, type, blob, comment } = found;
  const reading = readKeyBlob(blob);
  if (!reading.ok) return unusable(describeFault(reading, found));
  if (reading.type !== type) return unusable(words.otherType(type, reading.type));
  if (isCertificate(type)) return unusable(words.certificate);
  const strange = unknownOption(options);
  if (strange !== undefined) return unusable(describeOption(strange));
  const key: SshKey = { type, ...(reading.bits !== undefined && { bits: reading.bits }), options, comment, blob };
  const doubt = doubts.find(({ about }) => about(key))?.doubt(key);
  return { kind: 'key', key, ...(doubt !== undefined && { doubt }) };
}

/** Why a well-formed key lets hardly anyone in. */
const doubts: readonly { about: (key: SshKey) => boolean; doubt: (key: SshKey) => string }[] = [
  {
    about: ({ comment }) => /\breplace[-_ ]?me\b/i.test(comment),
    doubt: () => words.exampleKey,
  },
  {
    about: ({ type }) => type === 'ssh-dss',
    doubt: () => words.dsa,
  },
  {
    about: ({ type, bits }) => type === 'ssh-rsa' && bits !== undefined && bits < 2048,
    doubt: ({ bits = 0 }) => words.shortRsa(bits),
  },
];

interface Located {
  options: string;
  type: string;
  blob: string;
  comment: string;
}

/** Finds the type and what follows: at the start of the line or, as sshd does, after options. */
function locate(text: string): Located | undefined {
  const end = optionsEnd(text);
  for (const at of end === undefined ? [0] : [0, end]) {
    const [, type = '', blob = '', comment = ''] = /^\s*(\S+)\s*(\S*)\s*(.*)$/s.exec(text.slice(at)) ?? [];
    if (isKeyType(type)) return { options: text.slice(0, at), type, blob, comment };
  }
  return undefined;
}

const unusable = (reason: string): NotAKey => ({ kind: 'unusable', reason });

/** Missing or far too short, with dots in place of the rest, or in words. */
const isPlaceholder = (blob: string): boolean =>
  /^(?:AAAA.{0,20})?$|\.\.|…|[<>_{}$]|x{4}/i.test(blob) || /^(?!AAAA).*(?:your|key|here)/i.test(blob);

/** The most parts a key may be split into and still be recognised. */
const maxParts = 8;

function describeFault({ fault }: Extract<BlobReading, { ok: false }>, { type, blob, comment }: Located): string {
  if (isPlaceholder(blob)) return words.placeholder;
  if (!blob.startsWith('AAAA')) return words.notKey(type);
  if (fault === 'too-long') return words.tooLong;
  if (fault === 'damaged') return words.damaged;
  if (fault === 'no-base64') return words.notBase64;
  const parts = comment.split(/\s+/, maxParts);
  const isDivided = parts.some((_, index) => readKeyBlob(blob + parts.slice(0, index + 1).join('')).ok);
  return isDivided ? words.divided : words.cutOff;
}

const describeOption = (option: string): string =>
  /^\|1\||[.:[]|^localhost$/.test(option) ? words.knownHosts : words.unknownOption(option);

/** A line without a type where sshd looks for one; often the key itself is there. */
function describeLoose(text: string): NotAKey {
  const word = text.split(/\s+/).find((part) => part.startsWith('AAAA'));
  const reading = word === undefined ? undefined : readKeyBlob(word);
  if (reading?.ok) return unusable(optionsEnd(text) === undefined ? words.openQuote : words.typeMissing(reading.type));
  return describeLine(text);
}

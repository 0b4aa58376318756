import { decode, type Decoded, type DecodedValue } from './document/decode.ts';
import { decodeHeader } from './document/header.ts';
import { resolveSpec, type Spec } from './spec/resolve.ts';
import { canonicalSemver } from './spec/semver.ts';
import { findTarget } from './spec/versions.ts';
import type { ParsedText } from './yaml/parse-text.ts';

/** A config decoded by the fields of its version. */
export interface ReadConfig {
  ok: true;
  spec: Spec;
  decoded: Extract<Decoded, { ok: true }>;
}

/** How far reading got: the header could not be decoded, names an unknown version, or the config has values of the wrong type. */
export type Unread =
  | { ok: false; at: 'header'; decoded: Exclude<Decoded, { ok: true }> }
  | { ok: false; at: 'version'; error: string }
  | { ok: false; at: 'config'; decoded: Exclude<Decoded, { ok: true }> };

const known = new WeakMap<ParsedText, ReadConfig | Unread>();

/**
 * Reads a text that is YAML, as Butane does: first `variant` and `version`, then everything else by the fields of that version.
 * Once for each text, which translation, advice and others share: nobody changes a decoded config.
 */
export function readConfig(parsed: ParsedText): ReadConfig | Unread {
  let config = known.get(parsed);
  if (!config) known.set(parsed, (config = read(parsed)));
  return config;
}

function read(parsed: ParsedText): ReadConfig | Unread {
  const header = decodeHeader(parsed);
  if (!header.ok) return { ok: false, at: 'header', decoded: header };
  const spec = specOf(headerText(header.value['variant']), headerText(header.value['version']));
  if (typeof spec === 'string') return { ok: false, at: 'version', error: spec };
  const decoded = decode(parsed, spec.config);
  return decoded.ok ? { ok: true, spec, decoded } : { ok: false, at: 'config', decoded };
}

const headerText = (value: DecodedValue | undefined): string => (typeof value === 'string' ? value : '');

/** What a version has, or Butane's message when there is no such version. */
function specOf(variant: string, version: string): Spec | string {
  if (variant === '') return 'error parsing variant; must be specified';
  const canonical = canonicalSemver(version);
  if (canonical === undefined) return 'error parsing version; must be a valid semver';
  const target = findTarget(variant, canonical);
  if (target) return resolveSpec(target);
  return variant === 'rhcos' && canonical === '0.1.0'
    ? 'rhcos variant has been removed; use openshift variant instead: https://coreos.github.io/butane/upgrading-openshift/'
    : `No translator exists for variant ${variant} with version ${canonical}`;
}

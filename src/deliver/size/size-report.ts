import * as say from '#words/deliver/sizes';
import { gzipSync } from 'fflate';
import { pointerConfig } from '../forms/pointer-config.ts';
import type { Platform, SizeLimit } from '../platforms/define/platform.ts';
import { largestParts, type ConfigPart } from './largest-parts.ts';

/** A config against what a platform takes. */
export interface SizeReport {
  /** Bytes as the platform counts them, and the most that it takes. */
  needed: number;
  most: number;
  isApproximate: boolean;
  fits: boolean;
  /** "12,345 of 16,384 bytes for AWS", or by how much it is too large. */
  verdict: string;
  /** What takes the most. */
  parts: ConfigPart[];
  /** What helps; empty where it fits. */
  helps: SizeHelp[];
}

/** What makes a config fit: one that has it compressed inside, one that merges it from a URL, or files that are fetched. */
export interface SizeHelp {
  kind: 'inside' | 'pointer' | 'remote';
  /** In a sentence. */
  text: string;
}

/** The address of a pointer config is not known here; this is as long as most. */
const someUrl = 'https://example.com/some/folder/config.ign';

/** Bytes of a config as a limit counts them. */
export function measure(config: string, measured: SizeLimit['measured']): number {
  const bytes = new TextEncoder().encode(config);
  if (measured === 'config') return bytes.length;
  return measured === 'base64' ? Math.ceil(bytes.length / 3) * 4 : gzipSync(bytes, { level: 9, mtime: 0 }).length;
}

/** A config against the limit of a platform, in short; undefined for platforms without one. */
export function sizeVerdict(
  config: string,
  { name, limit }: Pick<Platform, 'name' | 'limit'>,
): Pick<SizeReport, 'needed' | 'most' | 'fits' | 'verdict'> | undefined {
  if (!limit) return undefined;
  const { bytes: most, measured } = limit;
  const needed = measure(config, measured);
  const fits = needed <= most;
  return { needed, most, fits, verdict: fits ? say.fits(name, needed, most) : say.isTooLarge(name, needed - most) };
}

/** Holds a config against the limit of a platform, and says what helps; undefined for platforms without one. */
export function sizeReport(config: string, platform: Pick<Platform, 'name' | 'limit'>): SizeReport | undefined {
  const short = sizeVerdict(config, platform);
  const { limit } = platform;
  if (!short || !limit) return undefined;
  const parts = largestParts(config);
  return {
    ...short,
    isApproximate: limit.isApproximate ?? false,
    parts,
    helps: short.fits ? [] : helpsFor(config, limit, short.needed - short.most, parts),
  };
}

function helpsFor(config: string, { bytes: most, measured }: SizeLimit, over: number, parts: readonly ConfigPart[]): SizeHelp[] {
  const helps: SizeHelp[] = [];
  // Within a compressed whole there is nothing to gain from compressing once more.
  if (measured !== 'gzip') {
    const inside = pointerConfig(config, 'gzip');
    if (inside.ok && measure(inside.text, measured) <= most) helps.push({ kind: 'inside', text: say.helpGzip(inside.text.length) });
  }
  const remote = enoughOf(parts, measured === 'base64' ? Math.ceil((over * 3) / 4) : over);
  if (measured !== 'gzip' && remote) helps.push({ kind: 'remote', text: say.helpRemote(remote.count, remote.saved) });
  const pointer = pointerConfig(config, { url: someUrl });
  if (pointer.ok && measure(pointer.text, measured) <= most) helps.push({ kind: 'pointer', text: say.helpUrl(pointer.text.length) });
  return helps;
}

/** The fewest files that save so much when they are elsewhere; undefined where all of them do not. */
function enoughOf(parts: readonly ConfigPart[], over: number): { count: number; saved: number } | undefined {
  let saved = 0;
  let count = 0;
  for (const { remoteSaves } of parts.toSorted((a, b) => b.remoteSaves - a.remoteSaves)) {
    if (remoteSaves === 0) break;
    saved += remoteSaves;
    count++;
    if (saved >= over) return { count, saved };
  }
  return undefined;
}

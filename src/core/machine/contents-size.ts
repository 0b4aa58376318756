import { writtenData } from '../go/data-url.ts';

const scheme = 'measured:';

/** A stand-in source for contents of which only the size in bytes is needed. */
export const measuredSource = (bytes: number): string => `${scheme}${bytes}`;

/** The unpacked size in bytes of what a source stands for; undefined where only the machine will know. */
export function contentsSize(source: string | undefined, compression: string | undefined): number | undefined {
  if (source === undefined) return undefined;
  // Contents compressed by the user unpack to more than is written.
  if (compression) return undefined;
  if (source.startsWith(scheme)) return Number(source.slice(scheme.length));
  return source.startsWith('data:') ? dataSize(source) : undefined;
}

function dataSize(url: string): number | undefined {
  const written = writtenData(url);
  if (!written) return undefined;
  const { base64, data } = written;
  if (!base64) return data.length - 2 * (data.match(/%/g)?.length ?? 0);
  const digits = data.replace(/[\n=]/g, '').length;
  return Math.floor((digits * 3) / 4);
}

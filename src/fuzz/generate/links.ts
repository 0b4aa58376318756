import { deflateRaw } from 'pako';
import { toBase64Url } from '../../core/bytes/base64url.ts';
import { checkOf } from '../../share/link/check-sum.ts';
import { encodeLink } from '../../share/link/encode-link.ts';
import { versions } from '../../share/link/versions.ts';
import { toBase64 } from '../../core/bytes/base64.ts';
import type { Draw } from './draw.ts';
import { localFiles } from './local-files.ts';
import { oddText } from './odd-text.ts';
import { repeated } from './repeated.ts';
import { word } from './words.ts';

/** A link with a correct checksum around any payload. */
export function forgeLink(payload: Uint8Array, version = 'c1'): string {
  const dictionary = versions.get(version)?.dictionary;
  return seal(deflateRaw(payload, { level: 1, ...(dictionary && { dictionary }) }), version);
}

/** A link around any bytes to be inflated. */
function seal(deflated: Uint8Array, version: string): string {
  const data = new Uint8Array(deflated.length + 4);
  data.set(deflated);
  new DataView(data.buffer).setUint32(deflated.length, checkOf(version, deflated));
  return `${version}:${toBase64Url(data)}`;
}

const anyBytes = (draw: Draw, most: number): Uint8Array =>
  Uint8Array.from({ length: draw.many(most) }, () => draw.one([0, 1, 2, 16, 31, 63, 127, 128, 255, draw.below(256)]));

/** A link that someone may have made, with its contents. */
function goodLink(draw: Draw): string {
  // `encodeLink` throws for files with invalid base64.
  const files = draw.chance(50)
    ? Object.fromEntries(
        localFiles(draw).map(([path, made]) => [path, 'base64' in made ? { base64: toBase64(anyBytes(draw, 100)) } : made]),
      )
    : undefined;
  return encodeLink({
    text: draw.one([oddText, repeated, word])(draw).slice(0, 200_000),
    ...(draw.chance(50) && { name: oddText(draw) }),
    ...(draw.chance(50) && { section: oddText(draw) }),
    ...(draw.chance(50) && { line: draw.below(5) }),
    ...(files && { files }),
  });
}

/** A damaged link: a piece removed, repeated, or replaced. */
function damaged(draw: Draw): string {
  const link = goodLink(draw);
  const at = draw.below(link.length + 1);
  return (
    link.slice(0, at) + draw.one(['', 'A', '=', '%', '&', 'a=b', link.slice(at, at + 20), oddText(draw)]) + link.slice(at + draw.below(5))
  );
}

const options = [
  'mode=read',
  'mode=edit',
  'mode=x',
  'theme=dark',
  'panes=text,output,form',
  'panes=,,',
  'target=fcos@1.6.0',
  'target=__proto__@1',
  'title=%F0%9F%98',
  'title=a+b',
  `title=${'a'.repeat(199)}😀`,
  'origin=https://a.b',
  'origin=null',
  'origin=javascript:1',
  'origin=%',
  '=',
  '&&',
  'mode=read&mode=edit',
  '__proto__=1',
];

/** What may follow the `#` of an address, or be pasted as a fragment. */
export const link = (draw: Draw): string =>
  draw.one<(more: Draw) => string>([
    goodLink,
    damaged,
    damaged,
    (more) => forgeLink(anyBytes(more, 5000)),
    (more) => forgeLink(new Uint8Array(more.many(8 * more.largest))),
    (more) => seal(anyBytes(more, 5000), 'c1'),
    (more) =>
      `c${more.one(['0', '1', '2', '999999999', '9999999999'])}:${more.repeat(more.one(['A', '_', 'AAAA', '%', 'é']), more.many(400_000))}`,
    (more) => `${goodLink(more)}&${more.some(0, 5, () => more.one(options)).join('&')}`,
    (more) => more.some(0, 5, () => more.one([...options, oddText(more)])).join('&'),
    (more) =>
      `${more.one(['url=', '#url=', 'https://a.b/#url=', 'https://a.b/#', '#'])}${more.one([word, goodLink, (most: Draw) => encodeURIComponent(word(most).toWellFormed()), oddText])(more)}`,
    (more) => `${more.one(['https://', 'http://', ''])}${repeated(more)}`,
  ])(draw);

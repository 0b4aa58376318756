import * as words from '#words/convert/cloud-config';

/** What else a machine may be given as user data, by how it begins. */
const kinds: readonly { looks: RegExp; says: string }[] = [
  { looks: /^(?:From |MIME-Version:|Content-Type:\s*multipart\/)/im, says: words.multipart },
  { looks: /^#cloud-config-archive\b/, says: words.archive },
  { looks: /^#cloud-config-jsonp\b/, says: words.jsonp },
  { looks: /^#include(?:-once)?\b/, says: words.include },
  { looks: /^#cloud-boothook\b/, says: words.boothook },
  { looks: /^#part-handler\b/, says: words.partHandler },
  { looks: /^#!/, says: words.script },
];

/** Why user data is no cloud-config, by its first lines; undefined where it may be one. */
export function otherUserData(text: string): string | undefined {
  const head = text.slice(0, 400).replace(/^\ufeff?\s*/, '');
  const first = head.split('\n', 1)[0] ?? '';
  const [mime, ...others] = kinds;
  if (mime && mime.looks.test(first)) return mime.says;
  return others.find(({ looks }) => looks.test(first))?.says;
}

/** Whether a text is a Jinja template, which cloud-init fills in before it reads it. */
export const isJinja = (text: string): boolean => /^\ufeff?\s*##\s*template:\s*jinja\b/i.test(text.slice(0, 200));

/** Disks that the kernel names by letters: the next one is called by the next letter. */
const byLetter = /^(\/dev\/(?:[svh]|xv)d)([a-y])$/;

/** Where the name itself ends: before a port, a directory, the extension of a file, or the instance of a unit. */
function split(name: string): [before: string, stem: string, after: string] {
  const [, scheme = '', host = '', rest = ''] = /^([a-z][a-z+.-]*:\/\/)([^.:/?#]+)(.*)$/is.exec(name) ?? [];
  if (scheme !== '') return [scheme, host, rest];
  const start = name.lastIndexOf('/') + 1;
  const base = name.slice(start);
  const instance = base.indexOf('@', 1);
  const dot = base.lastIndexOf('.');
  const isExtension = dot > 0 && /^\.[a-z][a-z0-9]*$/i.test(base.slice(dot));
  // A disk, a user or a host has dots of its own.
  const end = isExtension ? (instance > 0 ? instance : dot) : base.length;
  return [name.slice(0, start), base.slice(0, end), base.slice(end)];
}

/**
 * A name for the copy of an item, which none of those taken has: `web.service` becomes `web-2.service`, `/dev/vda` becomes
 * `/dev/vdb`. An empty name stays empty.
 */
export function copyName(name: string, taken: ReadonlySet<string>): string {
  if (name === '') return name;
  const [, disk = '', letter = ''] = byLetter.exec(name) ?? [];
  if (disk !== '') {
    for (let code = letter.charCodeAt(0) + 1; code <= 'z'.charCodeAt(0); code++) {
      const next = disk + String.fromCharCode(code);
      if (!taken.has(next)) return next;
    }
  }
  const [before, stem, after] = split(name);
  const [, root = stem, number = '1'] = /^(.+)-([1-9]\d{0,5})$/s.exec(stem) ?? [];
  // Of as many numbers as there are names and one more, one is free.
  for (let next = Number(number) + 1; ; next++) {
    const copy = `${before}${root}-${next}${after}`;
    if (!taken.has(copy)) return copy;
  }
}

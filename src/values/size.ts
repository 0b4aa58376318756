import * as words from '#words/formats/sizes';
const units = ['GiB', 'TiB', 'PiB'] as const;

/** MiB in human-readable form: 10240 is "10 GiB"; undefined when it is not a count of MiB or less than one GiB. */
export function describeMib(text: string): string | undefined {
  if (!/^\d+$/.test(text.trim())) return undefined;
  let size = Number(text) / 1024;
  if (size < 1) return undefined;
  for (const unit of units) {
    if (size < 1024 || unit === 'PiB') return words.sizeIn(size, unit);
    size /= 1024;
  }
  return undefined;
}

/** MiB from what people type: "10 GiB", "1.5T", "512"; undefined when it is not a size. Units are powers of 1024. */
export function readSize(text: string): number | undefined {
  const match = /^(\d+(?:\.\d+)?)\s*([mgtp])(?:i?b)?$/i.exec(text.trim());
  if (!match?.[1] || !match[2]) return undefined;
  return Math.round(Number(match[1]) * 1024 ** 'mgtp'.indexOf(match[2].toLowerCase()));
}

/** Bytes in human-readable form: 3482 is "3.4 KB". Powers of 1000, like limits on user data. */
export function describeBytes(bytes: number): string {
  if (bytes < 1000) return words.bytes(bytes);
  return bytes < 1_000_000 ? words.sizeIn(bytes / 1000, 'KB') : words.sizeIn(bytes / 1_000_000, 'MB');
}

/** Seconds in human-readable form: 300 is "5 min"; undefined below a minute, or when it is not a number. */
export function describeSeconds(text: string): string | undefined {
  if (!/^\d+$/.test(text.trim())) return undefined;
  const seconds = Number(text);
  if (seconds < 60) return undefined;
  return words.duration(Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60);
}

/** The length of a text, as shown beside an editor, and whether it has DOS line breaks, which no editor shows. */
export function describeLength(text: string): string {
  const breaks = text.split('\n').length - 1;
  const lines = text.endsWith('\n') ? breaks : breaks + 1;
  if (text === '') return words.noText;
  return words.lines(lines, text.includes('\r\n'));
}

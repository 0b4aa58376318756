const units = ['MiB', 'GiB', 'TiB', 'PiB'] as const;

/** MiB as people say it: 10240 is "10 GiB"; undefined when it is no count of MiB or less than one GiB. */
export function describeMib(text: string): string | undefined {
  if (!/^\d+$/.test(text.trim())) return undefined;
  let size = Number(text);
  let unit = 0;
  while (size >= 1024 && unit < units.length - 1) {
    size /= 1024;
    unit++;
  }
  return unit === 0 ? undefined : `${round(size)} ${units[unit]}`;
}

/** MiB from what people type: "10 GiB", "1.5T", "512"; undefined when it is not a size. Units are powers of 1024. */
export function readSize(text: string): number | undefined {
  const match = /^(\d+(?:\.\d+)?)\s*([mgtp])(?:i?b)?$/i.exec(text.trim());
  if (!match?.[1] || !match[2]) return undefined;
  return Math.round(Number(match[1]) * 1024 ** 'mgtp'.indexOf(match[2].toLowerCase()));
}

/** Bytes as people say them: 3482 is "3.4 KB". Powers of 1000, as limits on user data are given. */
export function describeBytes(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  return bytes < 1_000_000 ? `${round(bytes / 1000)} KB` : `${round(bytes / 1_000_000)} MB`;
}

/** Seconds as people say them: 300 is "5 min"; undefined below a minute, or when it is no number. */
export function describeSeconds(text: string): string | undefined {
  if (!/^\d+$/.test(text.trim())) return undefined;
  const seconds = Number(text);
  if (seconds < 60) return undefined;
  const parts = [
    [Math.floor(seconds / 3600), 'h'],
    [Math.floor(seconds / 60) % 60, 'min'],
    [seconds % 60, 's'],
  ] as const;
  return parts
    .filter(([count]) => count > 0)
    .map(([count, unit]) => `${count} ${unit}`)
    .join(' ');
}

/** How long a text is, as is said beside an editor, and that it has the line endings of DOS, which no editor shows. */
export function describeLength(text: string): string {
  const breaks = text.split('\n').length - 1;
  const lines = text.endsWith('\n') ? breaks : breaks + 1;
  if (text === '') return 'empty';
  return `${lines} ${lines === 1 ? 'line' : 'lines'}${text.includes('\r\n') ? ', CRLF' : ''}`;
}

const round = (size: number): string => String(Math.round(size * 10) / 10);

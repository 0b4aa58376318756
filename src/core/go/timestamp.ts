/** Hours and minutes of a zone are read separately, so each may have a sign of its own. */
const zone = '(Z|[-+](?:[-+]\\d|\\d\\d):(?:[-+]\\d|\\d\\d))';
const pattern = new RegExp(`^(\\d{4})-(\\d\\d?)-(\\d\\d?)(?:([Tt]| +)(\\d\\d?):(\\d\\d?):(\\d\\d?)(?:[.,]\\d{1,9})?${zone}?)?$`);

function daysOf(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/**
 * Whether a text is a timestamp to go-yaml, which leaves that to Go's `time.Parse`: an existing
 * day, alone, with a time of day after spaces, or with time and zone after a T.
 */
export function isTimestamp(text: string): boolean {
  const match = pattern.exec(text);
  if (!match) return false;
  const [, year, month, day, separator, hour = 0, minute = 0, second = 0, place] = match;
  if (/[Tt]/.test(separator ?? '') !== (place !== undefined)) return false;
  const isDay = Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= daysOf(Number(year), Number(month));
  return isDay && Number(hour) < 24 && Number(minute) < 60 && Number(second) < 60;
}

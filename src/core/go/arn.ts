const sections = 6;

/** The parts of an Amazon Resource Name that Ignition uses. */
export interface Arn {
  service: string;
  /** Everything after the fifth colon. */
  resource: string;
}

/** Reads `arn:partition:service:region:account:resource`; `undefined` when parts are missing. */
export function parseArn(text: string): Arn | undefined {
  const parts = text.split(':');
  const [prefix, , service = ''] = parts;
  if (prefix !== 'arn' || parts.length < sections) return undefined;
  return { service, resource: parts.slice(sections - 1).join(':') };
}

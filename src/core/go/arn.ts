const sections = 6;

/** An Amazon Resource Name's parts that Ignition looks at. */
export interface Arn {
  service: string;
  /** All that follows the fifth colon. */
  resource: string;
}

/** Reads `arn:partition:service:region:account:resource`; `undefined` when parts are missing. */
export function parseArn(text: string): Arn | undefined {
  const parts = text.split(':');
  const [prefix, , service = ''] = parts;
  if (prefix !== 'arn' || parts.length < sections) return undefined;
  return { service, resource: parts.slice(sections - 1).join(':') };
}

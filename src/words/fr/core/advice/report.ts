/** How the command reports what Bunsen says of its own: `code` silences it. */
export const inReport = (message: string, code: string | undefined): string =>
  `Bunsen : ${message}${code === undefined ? '' : ` [${code}]`}`;

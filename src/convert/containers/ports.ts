/** Whether a text is a port or a range of them in the short notation: `80`, `8080:80`, `127.0.0.1:8080:80/udp`, `[::1]::80`. */
export const isPort = (text: string): boolean =>
  /^(?:(?:\[[\da-fA-F:.%\w]+\]|\d+(?:\.\d+){3})?:)?(?:(?:\d+(?:-\d+)?)?:)?\d+(?:-\d+)?(?:\/(?:tcp|udp|sctp))?$/i.test(text);

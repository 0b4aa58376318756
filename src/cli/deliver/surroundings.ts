/** The environment of a command for images, initrds and media. */
export interface DeliverSurroundings {
  arguments: readonly string[];
  /** How the command was called. */
  name: string;
  standardInput: () => Uint8Array;
  standardOutput: (bytes: Uint8Array) => void;
  standardError: (text: string) => void;
  /** Whether standard output is a terminal, which is not given bytes that are not text. */
  outputIsTerminal: boolean;
}

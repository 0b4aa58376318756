/** A failure that ends a command with a message. */
export class CommandError extends Error {}

/** A command line that makes no sense: what is wrong with it, which is shown before the usage. */
export class CommandLineError extends Error {}

/** What Ajv generates from a part of schemas/embed/messages-1.json; see vite.embed.ts. */
declare module 'virtual:validate/*' {
  export const validate: {
    (data: unknown): boolean;
    /** Why the last value did not pass. */
    errors?: { instancePath: string; keyword: string; message?: string; params: Readonly<Record<string, unknown>> }[] | null;
  };
}

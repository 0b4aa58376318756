/** An image with its registry in front, as Docker takes short names; undefined where it is no name of an image. */
export function qualifyImage(name: string): string | undefined {
  if (!/^[\w][\w./:@-]{0,500}$/.test(name)) return undefined;
  const slash = name.indexOf('/');
  const first = name.slice(0, Math.max(0, slash));
  // What may be a host before the first slash is one.
  if (slash > 0 && (/[.:]/.test(first) || first === 'localhost')) return name;
  return slash > 0 ? `docker.io/${name}` : `docker.io/library/${name}`;
}

/** A name for a container after its image: `nginx` for `docker.io/library/nginx:stable`. */
export function nameOfImage(image: string): string {
  const last = image.replace(/@.*$/, '').split('/').at(-1) ?? '';
  return last.replace(/:.*$/, '').replace(/[^\w.-]/g, '') || 'container';
}

/** Whether a name can be that of a container and of the unit that runs it. */
export const isContainerName = (name: string): boolean => /^[A-Za-z0-9][\w.-]{0,100}$/.test(name);

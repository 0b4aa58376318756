import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import type { EditorLoad } from './use-editor.ts';

/** Says that the editor is being loaded, or that it could not be and what stands in its place. */
export function EditorNote({ load: { module, failed, again, retry }, instead }: { load: EditorLoad; instead: string }) {
  if (module) return null;
  if (!failed)
    return (
      <p className="bn-empty" role="status">
        Loading the editor…
      </p>
    );
  return (
    <p className="bn-editor-note" role="alert">
      The editor could not be loaded{again && ' this time either'}. {instead} The network may be down, or Bunsen may have been updated on
      the server.{' '}
      <Button variant="link" isInline onClick={retry}>
        Try again
      </Button>
      {again && (
        <>
          {' '}
          <Button variant="link" isInline onClick={() => location.reload()}>
            Reload the page
          </Button>
        </>
      )}
    </p>
  );
}

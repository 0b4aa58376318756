import { incomplete } from '#words/pictures/pictures';
import { useFindings } from '../context.tsx';

/** Says that a picture shows what can be read of a config that is incomplete. */
export function IncompleteNote() {
  const hasErrors = useFindings().worstWithin([]) === 'error';
  return hasErrors ? <p className="bn-note">{incomplete}</p> : null;
}

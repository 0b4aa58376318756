import { incomplete } from '#words/pictures/pictures';
import { useFindings } from '../context.tsx';

/** Says that a picture shows what can be read of a config that is incomplete. One that a machine fails on is drawn as it is. */
export function IncompleteNote() {
  const findings = useFindings();
  const isIncomplete =
    findings.worstWithin([]) === 'error' && findings.all.some(({ finding }) => finding.kind === 'error' && finding.code === undefined);
  return isIncomplete ? <p className="bn-note">{incomplete}</p> : null;
}

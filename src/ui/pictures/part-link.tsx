import type { CSSProperties, ReactNode } from 'react';
import type { Path } from '../../core/report/finding.ts';
import { useWorkbenchStore } from '../context.tsx';

interface PartLinkProps {
  /** Where in the config the part comes from. */
  to: Path;
  className: string;
  style?: CSSProperties;
  children: ReactNode;
}

/** A part of a picture: it leads to its form, which takes the focus. */
export function PartLink({ to, className, style, children }: PartLinkProps) {
  const store = useWorkbenchStore();
  return (
    <button type="button" className={className} style={style} onClick={() => store.getState().goTo(to, 'link')}>
      {children}
    </button>
  );
}

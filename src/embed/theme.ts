import { followTheme } from '../theme/page-theme.ts';
import type { Embed } from './embed-state.ts';

/** Makes the page follow the theme that the host chose, or the system's. Nothing is kept, since a visitor has no choice here. */
export const followHostTheme = ({ state }: Embed): void => void state.subscribe(followTheme(() => state.getState().theme));

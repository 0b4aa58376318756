import { fillExamples } from '../embed/guide/guide-examples.ts';
import { followComponent, talkToFrame } from '../embed/guide/guide-talk.ts';
import { encodeLink } from '../share/link/encode-link.ts';

fillExamples(encodeLink);
followComponent();
talkToFrame(encodeLink);
// It says that nothing was loaded.
document.getElementById('start-note')?.remove();

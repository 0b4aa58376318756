import { fillExamples } from '../embed/guide-examples.ts';
import { followComponent, talkToFrame } from '../embed/guide-talk.ts';
import { encodeLink } from '../share/encode-link.ts';

fillExamples(encodeLink);
followComponent();
talkToFrame(encodeLink);
// It says that nothing came.
document.getElementById('start-note')?.remove();

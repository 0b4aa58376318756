import { fillExamples } from '../embed/guide/guide-examples.ts';
import { followComponent, talkToFrame } from '../embed/guide/guide-talk.ts';
import { encodeLink } from '../share/link/encode-link.ts';

// On its way to the page of another language (startup/start-watch.js), this one loads no frames.
if (!document.documentElement.classList.contains('leaving')) {
  fillExamples(encodeLink);
  followComponent();
  talkToFrame(encodeLink);
}
// It says that nothing was loaded.
document.getElementById('start-note')?.remove();

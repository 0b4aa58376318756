import { filterSystems } from './filter-systems.js';

/** Marks the button of the early page that is pressed, the last one if there are several: the app presses it again (take-over.ts). */
export function keepPressed() {
  addEventListener('click', function (event) {
    var early = document.getElementById('early');
    var target = event.target;
    var button = target && target.closest && target.closest('button');
    if (!early || !button || !early.contains(button)) return;
    var before = early.querySelector('[aria-busy]');
    if (before) before.removeAttribute('aria-busy');
    if (!filterSystems(early, button)) button.setAttribute('aria-busy', 'true');
  });
}

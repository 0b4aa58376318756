/**
 * Shows the starting points of one system alone, as the app will do (take-over.ts), where the pressed button of the early page is one of
 * those that choose it; the first of them is for all systems. Returns whether it is.
 */
export function filterSystems(early, button) {
  var buttons = [].slice.call(early.querySelectorAll('.bn-start-systems button'));
  var chosen = buttons.indexOf(button);
  if (chosen < 0) return false;
  buttons.forEach(function (each, at) {
    each.setAttribute('aria-pressed', at === chosen);
    each.classList.toggle('pf-m-selected', at === chosen);
  });
  [].slice.call(early.querySelectorAll('section')).forEach(function (section, at) {
    section.hidden = chosen > 0 && at + 1 !== chosen;
  });
  return true;
}

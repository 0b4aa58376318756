// What a page of Bunsen does before all else. It goes to the user's language; and it says at once that the page could
// not be loaded, and not only after some time, as its styles do, and in light or dark as the user chose. A classic
// script in old words, for it speaks to old browsers, too.
import { keepPressed } from './keep-pressed.js';

(function () {
  var page = document.documentElement;
  var script = document.currentScript;
  var kind = script && script.getAttribute('data-page');
  var ofApp = kind === 'app';
  // Nothing that is kept is read in a frame, nor by an embed, wherever it is.
  var kept = function (key) {
    if (kind === 'embed' || window.top !== window) return null;
    try {
      return localStorage.getItem(key);
      // oxlint-disable-next-line no-unused-vars -- old browsers want a name
    } catch (forbidden) {
      return null; // The system's choice holds.
    }
  };

  // Where the pages of each language are, from this one: "en: fr:fr/".
  var folders = {};
  var root = '';
  ((script && script.getAttribute('data-languages')) || '').split(' ').forEach(function (entry) {
    var parts = entry.split(':');
    if (parts[0] === '') return;
    folders[parts[0]] = parts[1];
    if (root === '') root = parts[0];
  });
  var known = function (language) {
    return language && typeof folders[language] === 'string' ? language : undefined;
  };
  // What the address asks for. In the app a fragment may be the address of a config elsewhere, whose language is none of ours.
  var asked = function () {
    var options = location.search + (ofApp && !/^#c\d/.test(location.hash) ? '' : location.hash);
    var found = /[?#&]lang=([a-z]+)/.exec(options);
    return known(found && found[1]);
  };
  var goTo = function (language) {
    if (!language || language === page.lang) return false;
    page.className = 'leaving';
    // oxlint-disable-next-line sinks/use -- the same page of Bunsen, in another language
    location.replace(folders[language] + location.pathname.replace(/^.*\//, '') + location.search + location.hash);
    return true;
  };
  // The rest counts only where nobody chose a language by going there.
  var language = asked();
  if (!language && page.lang === root) {
    language = known(kept('bunsen.language'));
    var wanted = navigator.languages || [navigator.language || root];
    for (var at = 0; !language && at < wanted.length; at++) language = known(wanted[at].slice(0, 2).toLowerCase());
  }
  if (goTo(language)) return;
  addEventListener('hashchange', function () {
    goTo(asked());
  });

  var theme = ofApp && kept('bunsen.theme');
  if (theme === 'light' || theme === 'dark') page.style.colorScheme = theme;
  if (ofApp) {
    var system = window.matchMedia && matchMedia('(prefers-color-scheme: dark)').matches;
    if (theme === 'dark' || (theme !== 'light' && system)) page.classList.add('pf-v6-theme-dark');
    // The start screen, which the page comes with, is not what will be shown: something else is asked for, a draft is (has-drafts.ts), or
    // the last start failed.
    var other = location.hash.length > 1 || /[?&](safe-mode|start=drafts)/.test(location.search);
    if (window.top !== window || other || kept('bunsen.has-drafts') || kept('bunsen.starts')) page.classList.add('no-early-page');
    else keepPressed();
  }
  var failed = function () {
    page.classList.add('start-failed');
  };
  addEventListener(
    'error',
    function (event) {
      var target = event.target;
      if (target === window || (target && target.tagName === 'SCRIPT')) failed();
    },
    true,
  );
  if (!('noModule' in document.createElement('script'))) failed();
  // A link would lose the fragment of the address, which may hold a config.
  addEventListener('click', function (event) {
    if (event.target && event.target.id === 'start-reload') {
      event.preventDefault();
      location.reload();
    }
  });
})();

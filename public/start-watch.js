// Says at once that a page of Bunsen could not be loaded, and not only after some time, as its styles do, and in light
// or dark as the user chose. A classic script in old words, for it speaks to old browsers, too.
(function () {
  var page = document.documentElement;
  // The app alone has a choice to keep, and nothing that is kept is read in a frame.
  if (document.getElementById('root') && window.top === window) {
    try {
      var theme = localStorage.getItem('bunsen.theme');
      if (theme === 'light' || theme === 'dark') page.style.colorScheme = theme;
      // eslint-disable-next-line @typescript-eslint/no-unused-vars -- old browsers want a name
    } catch (forbidden) {
      // The system's choice holds.
    }
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

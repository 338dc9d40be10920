// いま見ているページの項目に印を付けます。
(function () {
  'use strict';
  var links = document.querySelectorAll('nav a');
  for (var i = 0; i < links.length; i++) {
    if (links[i].pathname === location.pathname) {
      links[i].setAttribute('aria-current', 'page');
    }
  }
})();

// Starts the page. It is the last script of the body, so that everything it needs stands above it.
(function () {
  "use strict";

  if (!window.berth) {
    document.getElementById("landing").setAttribute("role", "main");
  }
  Landing.showFixtures().then(Landing.startCountdowns);
})();

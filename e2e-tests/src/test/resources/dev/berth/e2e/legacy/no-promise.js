/* What the bootstrap does not need either: Promise, and the constructors of URL and CustomEvent. */
(function () {
  'use strict';
  function Illegal() {
    throw new TypeError('Illegal constructor');
  }
  var createObjectURL = URL.createObjectURL, kind = CustomEvent.prototype;
  delete window.Promise;
  window.URL = { createObjectURL: createObjectURL };
  window.CustomEvent = Illegal;
  window.CustomEvent.prototype = kind;
})();

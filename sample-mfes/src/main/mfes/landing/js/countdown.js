// Keeps every element with a data-kickoff up to date, once a second.
(function () {
  "use strict";

  var SECOND = 1000;

  function partsUntil(kickoff) {
    var seconds = Math.max(0, Math.round((kickoff - Date.now()) / SECOND));
    return {
      hours: Math.floor(seconds / 3600),
      minutes: Math.floor((seconds % 3600) / 60),
      seconds: seconds % 60
    };
  }

  function twoDigits(number) {
    return String(number).padStart(2, "0");
  }

  function inWords(parts) {
    if (parts.hours >= 24) {
      return "in " + Math.floor(parts.hours / 24) + " d " + (parts.hours % 24) + " h";
    }
    return "in " + parts.hours + " h " + twoDigits(parts.minutes) + " min";
  }

  function refresh(element) {
    var parts = partsUntil(Number(element.dataset.kickoff));
    if (element.dataset.clock === undefined) {
      element.textContent = inWords(parts);
      return;
    }
    element.querySelectorAll("[data-unit]").forEach(function (digits) {
      digits.textContent = twoDigits(parts[digits.dataset.unit]);
    });
  }

  Landing.startCountdowns = function () {
    function tick() {
      document.querySelectorAll("[data-kickoff]").forEach(refresh);
    }
    tick();
    setInterval(tick, SECOND);
  };
})();

// Loads the schedule and shows what is coming.
(function () {
  "use strict";

  var MINUTE = 60000;
  var SCHEDULE = "/api/matches.json";

  function kickoffOf(match) {
    return Date.now() + match.startsInMinutes * MINUTE;
  }

  function dayOf(kickoff) {
    return new Intl.DateTimeFormat("en-GB", {
      weekday: "short",
      hour: "2-digit",
      minute: "2-digit"
    }).format(kickoff);
  }

  function side(team) {
    return '<span class="landing-side">' + Landing.crest(team) + "<b>" + team.name + "</b></span>";
  }

  function fixtureItem(match, teams) {
    var kickoff = kickoffOf(match);
    return (
      '<li class="landing-fixture"><div class="landing-fixture__sides">' +
      side(teams[match.home]) + '<span class="landing-fixture__v">v</span>' + side(teams[match.away]) +
      '</div><p class="landing-fixture__facts"><span>' + match.competition + "</span> <span>" + match.venue +
      '</span></p><p class="landing-fixture__time"><b>' + dayOf(kickoff) +
      '</b> <span data-kickoff="' + kickoff + '"></span></p></li>'
    );
  }

  function unit(name, label) {
    return '<span class="landing-clock__unit"><b data-unit="' + name + '">00</b><i>' + label + "</i></span>";
  }

  function board(match, teams) {
    return (
      '<h2 class="landing-board__title">Next kick-off</h2><div class="landing-board__sides">' +
      side(teams[match.home]) + '<span class="landing-fixture__v">v</span>' + side(teams[match.away]) + "</div>" +
      '<div class="landing-clock" role="timer" data-clock data-kickoff="' + kickoffOf(match) + '">' +
      unit("hours", "hours") + unit("minutes", "min") + unit("seconds", "sec") +
      '</div><p class="landing-board__venue">' + match.competition + ", " + match.venue + "</p>"
    );
  }

  function show(schedule) {
    var upcoming = schedule.matches.filter(function (match) {
      return match.status === "upcoming";
    });
    var next = document.getElementById("landing-board");
    next.innerHTML = board(upcoming[0], schedule.teams);
    next.hidden = false;
    document.getElementById("landing-fixtures").innerHTML = upcoming
      .map(function (match) {
        return fixtureItem(match, schedule.teams);
      })
      .join("");
    document.getElementById("landing-fixtures-note").textContent = "";
  }

  function showFailure() {
    document.getElementById("landing-fixtures-note").textContent =
      "The fixtures could not be loaded. Please try again in a minute.";
  }

  Landing.showFixtures = function () {
    return fetch(SCHEDULE)
      .then(function (response) {
        return response.ok ? response.json() : Promise.reject(new Error("HTTP " + response.status));
      })
      .then(show)
      .catch(showFailure);
  };
})();

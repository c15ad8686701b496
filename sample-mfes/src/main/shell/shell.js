// The shell's own behaviour: who is signed in, and where we are.
(function () {
  "use strict";

  function isSignedIn() {
    return Boolean(window.berth) && berth.session.status !== "anonymous";
  }

  function initialsOf(name) {
    return name
      .split(/\s+/)
      .slice(0, 2)
      .map(function (word) {
        return word.charAt(0).toUpperCase();
      })
      .join("");
  }

  function showAccount() {
    var link = document.querySelector("[data-shell-account]");
    var user = isSignedIn() ? berth.session.user : null;
    link.href = user ? "/account/profile" : "/account/sign-in";
    link.textContent = user ? "Account" : "Sign in";
    if (user) {
      var initials = document.createElement("span");
      initials.className = "shell-account__initials";
      initials.setAttribute("aria-hidden", "true");
      initials.textContent = initialsOf(user.name);
      link.prepend(initials);
    }
  }

  function showLinksForStatus() {
    document.querySelectorAll("[data-shell-when]").forEach(function (item) {
      item.hidden = (item.dataset.shellWhen === "anonymous") === isSignedIn();
    });
  }

  function sectionOf(path) {
    return path.split("/")[1];
  }

  function markCurrentSection() {
    var here = sectionOf(location.pathname);
    document.querySelectorAll(".shell-nav a, .shell-account").forEach(function (link) {
      if (sectionOf(link.getAttribute("href")) === here) {
        link.setAttribute("aria-current", "page");
      } else {
        link.removeAttribute("aria-current");
      }
    });
  }

  function refresh() {
    showAccount();
    showLinksForStatus();
    markCurrentSection();
  }

  // The address of a fragment depends on the micro-frontend's <base>, so the jump is made by hand.
  function skipToContent(event) {
    event.preventDefault();
    document.getElementById("content").focus();
  }

  var notice = document.querySelector("[data-shell-notice]");

  // A page that misses a script cannot say so itself; one that could not be shown is explained by Berth.
  function noticeFlaw(event) {
    var code = event.detail.code;
    notice.hidden = code !== "SCRIPT_FAILED" && code !== "STYLE_FAILED";
  }

  function hideNotice() {
    notice.hidden = true;
  }

  function loadAgain() {
    location.reload();
  }

  document.addEventListener("berth:error", noticeFlaw);
  ["berth:loading", "berth:unmounted"].forEach(function (event) {
    document.addEventListener(event, hideNotice);
  });
  document.querySelector("[data-shell-again]").addEventListener("click", loadAgain);
  window.addEventListener("online", function () {
    if (!notice.hidden) {
      loadAgain();
    }
  });

  ["berth:session", "berth:mounted", "berth:error"].forEach(function (event) {
    document.addEventListener(event, refresh);
  });
  document.querySelector("[data-shell-skip]").addEventListener("click", skipToContent);
  refresh();
})();

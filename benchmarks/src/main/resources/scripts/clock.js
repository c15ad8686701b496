// Tells when something is to be seen, with style and layout done. It comes before all other scripts of a
// page, so that it is no side effect of anybody's.
(() => {
  const LONGEST_WAIT = 30000;
  const { setTimeout, clearTimeout } = window;
  const waiting = [];

  const look = () => {
    for (let i = waiting.length - 1; i >= 0; i--) {
      if (document.querySelector(waiting[i].selector)) {
        waiting.splice(i, 1)[0].found();
      }
    }
  };

  const appearance = (selector) =>
    new Promise((found, missed) => {
      const complain = () => missed(new Error(`Not to be seen at ${location}: ${selector}`));
      const timer = setTimeout(complain, LONGEST_WAIT);
      waiting.push({ selector, found: () => found(clearTimeout(timer)) });
      look();
    });

  const shown = async (selector) => {
    await appearance(selector);
    document.body.getBoundingClientRect();
    return performance.now();
  };

  const go = async (path, selector) => {
    const from = performance.now();
    await berth.navigate(path);
    return (await shown(selector)) - from;
  };

  new MutationObserver(look).observe(document, { childList: true, subtree: true });
  window.bench = { go };
  // A blank page has no storage.
  if (location.protocol === "http:" && sessionStorage.shown) {
    bench.firstShown = shown(sessionStorage.shown);
  }
})();

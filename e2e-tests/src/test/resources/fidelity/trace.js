/*
 * What a conformance page observes. `trace(...)` adds a line, `trace.end()` hands the lines over:
 * natively and through the bootstrap they have to be the same. Addresses are made comparable by
 * whoever compares.
 */
(() => {
  const KEPT = 'fidelity-trace';
  const kept = sessionStorage.getItem(KEPT);
  const lines = JSON.parse(kept || '[]');
  const origin = new URL(document.currentScript.src).origin;
  const hand = window.fidelityEnd;
  const fetch = window.fetch.bind(window);
  const later = window.setTimeout.bind(window);

  function element(node) {
    const name = node.localName + (node.id ? '#' + node.id : '');
    return '<' + name + '>';
  }

  function shown(value) {
    if (typeof value === 'string') return value;
    if (typeof value === 'function') return 'function';
    if (value instanceof Error) return value.name + ': ' + value.message;
    if (value === document) return '#document';
    if (value === window) return '#window';
    if (value instanceof Element) return element(value);
    if (value instanceof Node) return value.nodeName;
    if (value && typeof value === 'object' && typeof value[Symbol.iterator] === 'function')
      return '[' + Array.from(value, shown).join(', ') + ']';
    if (value && typeof value === 'object') return JSON.stringify(value);
    return String(value);
  }

  /** Adds one line. */
  window.trace = function (...values) {
    lines.push(values.map(shown).join(' '));
    if (trace.keeps) sessionStorage.setItem(KEPT, JSON.stringify(lines));
  };

  trace.lines = lines;
  trace.keeps = kept !== null;

  /** Keeps the lines for the page that comes after this one. */
  trace.keep = () => {
    trace.keeps = true;
  };

  /** Traces every event of these types on a target, in the order in which they come. */
  trace.events = (target, ...types) => {
    for (const type of types)
      target.addEventListener(type, event => trace(shown(target) + ' ' + event.type));
  };

  /** Says that the page has come so far: files asked for with ?after=/passed/NAME are sent now. */
  trace.pass = name => {
    fetch(origin + '/passed/' + name);
  };

  /** Says that the page has seen all; what comes in the same breath is still added. */
  trace.end = () =>
    later(() => {
      if (trace.keeps) sessionStorage.removeItem(KEPT);
      hand(lines.slice());
    }, 0);
})();

// The least that a switch between kept pages costs: nodes and style sheets of pages that were looked at alone are
// exchanged by a few lines, with nobody who takes anything back, restores a script's state or asks who may leave.
(() => {
  const pages = [];

  /** What a page shows, without what runs. */
  bench.look = () => {
    const body = document.body.cloneNode(true);
    body.querySelectorAll("script").forEach((script) => script.remove());
    const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
    return { html: body.innerHTML, css: rules.map((rule) => rule.cssText).join("\n") };
  };

  bench.add = ({ html, css }) => {
    const holder = document.createElement("div");
    holder.innerHTML = html;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    pages.push({ nodes: [...holder.childNodes], sheet });
  };

  bench.exchange = (rank) => {
    const from = performance.now();
    history.pushState(null, "", `/bare/${rank}`);
    document.body.replaceChildren(...pages[rank].nodes);
    document.adoptedStyleSheets = [pages[rank].sheet];
    document.body.getBoundingClientRect();
    return performance.now() - from;
  };
})();

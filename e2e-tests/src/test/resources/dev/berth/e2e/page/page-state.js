// Facts about the page, one a line. Written for HtmlUnit too: no classes, no spread.
(function () {
  var facts = [];

  function short(text) {
    var line = text.replace(/\s+/g, ' ').trim();
    return line.length > 160 ? line.slice(0, 160) + '... (' + line.length + ')' : line;
  }

  function attributes(element) {
    Array.prototype.forEach.call(element.attributes, function (attribute) {
      facts.push('<' + element.localName + '> ' + attribute.name + '="' + attribute.value + '"');
    });
  }

  // The bootstrap's own voice for screen readers comes with the first switch and stays.
  function isAnnouncer(node) {
    return node.nodeType === 1 && node.getAttribute('data-berth') === 'announcer';
  }

  function textOf(node) {
    if (node.nodeType !== 1) return node.nodeName + ' ' + node.data;
    var isOutlet = node.hasAttribute('data-berth-outlet');
    return (isOutlet ? node.cloneNode(false) : node).outerHTML.replace(' style=""', '');
  }

  function nodes(parent) {
    Array.prototype.forEach.call(parent.childNodes, function (node) {
      var isBlank = node.nodeType === 3 && !node.data.trim();
      if (!isBlank && !isAnnouncer(node)) {
        facts.push(parent.localName + ' > ' + short(textOf(node)));
      }
    });
  }

  function globals() {
    Object.getOwnPropertyNames(window).forEach(function (name) {
      if (/^\d+$/.test(name)) return;
      var property = Object.getOwnPropertyDescriptor(window, name);
      facts.push('global ' + name + ':' + ['configurable', 'enumerable', 'writable', 'get', 'set']
        .filter(function (key) { return property[key]; }).map(function (key) { return ' ' + key; })
        .join(''));
    });
  }

  attributes(document.documentElement);
  attributes(document.body);
  nodes(document.head);
  nodes(document.body);
  globals();
  facts.push('title ' + document.title);
  facts.push('style sheets ' + document.styleSheets.length);
  facts.push('adopted style sheets ' + (document.adoptedStyleSheets || []).length);
  return facts.join('\n');
})()

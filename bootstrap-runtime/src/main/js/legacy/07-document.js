/* Methods and properties of nodes and events that came after Chrome 38. */
(function () {
  function path(node) {
    var list = [];
    for (; node; node = node.parentNode || node.host) list.push(node);
    return list;
  }

  /** Event.composedPath, Chrome 53. */
  legacy.composedPath = function (event) {
    return event.composedPath ? event.composedPath() : path(event.target).concat(window);
  };

  /** Element.closest, Chrome 41. */
  legacy.closest = function (element, selector) {
    return element.closest ? element.closest(selector) : path(element).filter(function (node) {
      return node.nodeType === 1 && node.matches(selector);
    })[0] || null;
  };

  /** ChildNode.replaceWith, Chrome 54. */
  legacy.replaceWith = function (node, other) {
    if (node.parentNode) node.parentNode.replaceChild(other, node);
  };

  /** Node.getRootNode, Chrome 54. */
  legacy.getRootNode = function (node) {
    while (node.parentNode) node = node.parentNode;
    return node;
  };

  /** Node.isConnected, Chrome 51. */
  legacy.isConnected = function (node) {
    return node.isConnected === undefined ? path(node).pop() === document : node.isConnected;
  };

  /** HTMLLinkElement.relList, Chrome 50; what it supports nobody can say then. */
  legacy.relList = function (link) {
    return link.relList || {
      contains: function (name) {
        return (' ' + link.rel.toLowerCase().split(/\s+/).join(' ') + ' ')
            .indexOf(' ' + name + ' ') >= 0;
      }
    };
  };

  /** Selectors compare a value without regard to case since Chrome 49. */
  legacy.policy = function (page) {
    return [].filter.call(page.querySelectorAll('meta[http-equiv]'), function (meta) {
      return /^content-security-policy$/i.test(meta.getAttribute('http-equiv'));
    })[0] || null;
  };

  /** An event that asks whether to leave, which some engines make for nobody but themselves. */
  legacy.leaveEvent = function (page) {
    try {
      return page.createEvent('BeforeUnloadEvent');
    } catch (error) {
      return Object.defineProperty(page.createEvent('Event'), 'returnValue',
          { configurable: true, value: '', writable: true });
    }
  };

  /** Scripts that are no modules run where there are none, Chrome 61, and modules do not. */
  var kind = HTMLScriptElement, modules = 'noModule' in document.createElement('script');
  legacy.hasNoModule = function (script) {
    return modules && script.hasAttribute('nomodule');
  };

  /** A script of a type that the engine does not know, as import maps of before Chrome 89. */
  legacy.typeOf = function (element) {
    var type = element.getAttribute('type'), name = (type || '').trim().toLowerCase();
    var known = name === 'module' ? modules
        : !/^(importmap|speculationrules)$/.test(name) || kind.supports && kind.supports(name);
    return known ? type : 'berth/unknown';
  };

  /** What loads the other parts gives them this. */
  legacy.script = function (page) {
    var script = page.createElement('script');
    script.berthLegacy = legacy;
    return script;
  };
})();

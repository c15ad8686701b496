/*
 * Before Chrome 43 the attributes of DOM objects (document.body, window.innerWidth) are properties
 * of each object, look like plain values, and are gone for good once they are deleted. They must
 * neither be taken for what a page has added, nor be put back to an earlier value.
 */
(function () {
  var ownKeys = Object.getOwnPropertyNames, slotOf = Object.getOwnPropertyDescriptor;
  var own = !('readyState' in Document.prototype), stop = null;

  /** What a property of the document is after a stand-in for it has been taken away. */
  var back = {
    body: function () { return document.getElementsByTagName('body')[0] || null; },
    hidden: function () { return !!document.webkitHidden; },
    readyState: function () { return 'complete'; },
    visibilityState: function () { return document.webkitVisibilityState || 'visible'; }
  };

  /** The names of a window that no script has added anything to, but for functions. */
  function windowNames() {
    var frame = document.createElement('iframe'), page, names;
    document.documentElement.appendChild(frame);
    page = frame.contentWindow;
    names = ownKeys(page).filter(function (name) {
      return typeof page[name] !== 'function' && !/^([A-Z].+|console)$/.test(name);
    });
    frame.parentNode.removeChild(frame);
    return names;
  }
  var ofWindow = own ? windowNames() : [];

  /** What is no addition: of the window, of the document, of the elements that pages share. */
  function attributesOf(object) {
    if (!own) return [];
    if (object === window) return ofWindow;
    if (object === document) return ownKeys(document.implementation.createHTMLDocument(''));
    return [document.documentElement, document.head, document.body].indexOf(object) < 0 ? []
        : ownKeys(document.createElement(object.nodeName));
  }

  legacy.getOwnPropertyNames = function (object) {
    var not = attributesOf(object);
    return ownKeys(object).filter(function (name) { return not.indexOf(name) < 0; });
  };

  legacy.getOwnPropertyDescriptor = function (object, name) {
    return slotOf(object, name)
        || (own && name === 'currentTarget' ? { get: function () { return stop; } } : undefined);
  };

  /** The names of functions cannot be changed in engines of that time, nor some attributes. */
  legacy.defineProperty = function (object, name, slot) {
    try {
      return Object.defineProperty(object, name, slot);
    } catch (error) {
      if (!own && name !== 'name') throw error;
      return object;
    }
  };

  legacy.drop = function (object, name) {
    var done = delete object[name];
    if (own && object === document && back[name]) {
      Object.defineProperty(object, name,
          { configurable: true, enumerable: true, get: back[name] });
    }
    return done;
  };

  /** An element copy on which events stop says so: their own word for it will be replaced. */
  legacy.cloneNode = function (node) {
    var copy = node.cloneNode();
    if (own && node.nodeType === 1) {
      copy.addEventListener('error', function () { stop = copy; }, true);
    }
    return copy;
  };
})();

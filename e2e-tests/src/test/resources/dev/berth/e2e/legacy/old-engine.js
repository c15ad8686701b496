/*
 * Makes a page of today's Chromium look like one of an older one, as far as scripts can: takes away
 * what came later. In front of each line the version that brought it, by MDN's compatibility data
 * and Chrome Platform Status.
 */
(function () {
  'use strict';
  var engine = 38;
  var slotOf = Object.getOwnPropertyDescriptor, namesOf = Object.getOwnPropertyNames;
  var define = Object.defineProperty, natives = new WeakSet(), lookup = {}.__lookupGetter__;

  function without(object, names) {
    names.split(' ').forEach(function (name) {
      if (object) delete object[name];
    });
  }
  function prototypes(kinds, names) {
    kinds.split(' ').forEach(function (kind) {
      without(window[kind] && window[kind].prototype, names);
    });
  }

  var since = {
    39: function () { without(Navigator.prototype, 'sendBeacon'); },
    40: function () { without(window, 'caches CacheStorage Cache'); },
    41: function () {
      prototypes('String', 'startsWith endsWith includes repeat normalize codePointAt');
      without(String, 'fromCodePoint raw');
      prototypes('Element', 'closest');
      without(window, 'SecurityPolicyViolationEvent');
    },
    42: function () { without(window, 'fetch Request Response Headers PushManager'); },
    43: attributesOnObjects,
    44: function () { prototypes('Document', 'scrollingElement'); },
    45: function () {
      without(Object, 'assign');
      without(Array, 'from of');
      prototypes('Array', 'find findIndex fill copyWithin');
      prototypes('Int8Array', 'fill find findIndex indexOf forEach map join slice');
      without(Object.getPrototypeOf(Int8Array.prototype), 'fill find findIndex map forEach slice');
    },
    46: function () {
      without(window.CSS, 'escape');
      prototypes('Event', 'isTrusted');
      prototypes('History', 'scrollRestoration');
    },
    47: function () {
      prototypes('Array', 'includes');
      without(window, 'requestIdleCallback cancelIdleCallback');
    },
    49: function () {
      without(window, 'Proxy Reflect URLSearchParams');
      plainListeners();
      selectorsWithCase();
    },
    50: function () {
      prototypes('HTMLLinkElement', 'relList as');
      prototypes('FormData', 'entries forEach get getAll has keys set values');
    },
    51: function () {
      prototypes('Node', 'isConnected');
      prototypes('NodeList HTMLCollection', 'forEach entries keys values');
      [NodeList, HTMLCollection, NamedNodeMap, DOMTokenList].forEach(function (kind) {
        delete kind.prototype[Symbol.iterator];
      });
      without(window, 'IntersectionObserver IntersectionObserverEntry');
    },
    52: function () { without(window, 'PerformanceObserver'); },
    53: function () {
      prototypes('Event', 'composedPath composed');
      prototypes('Element', 'attachShadow shadowRoot assignedSlot');
      without(window, 'ShadowRoot');
    },
    54: function () {
      without(Object, 'entries values getOwnPropertyDescriptors');
      without(Intl, 'getCanonicalLocales');
      prototypes('Element Document DocumentFragment', 'append prepend replaceChildren');
      prototypes('Element CharacterData DocumentType', 'before after replaceWith');
      prototypes('Node', 'getRootNode');
      without(window, 'customElements CustomElementRegistry BroadcastChannel');
      prototypes('HTMLFormElement', 'reportValidity');
    },
    57: function () { prototypes('String', 'padStart padEnd'); },
    61: function () { without(HTMLScriptElement.prototype, 'noModule'); withoutModules(); },
    63: function () {
      withoutImport();
      without(Intl, 'PluralRules');
      prototypes('Promise', 'finally');
      without(window.Navigator.prototype, 'deviceMemory');
    },
    64: function () { without(window, 'ResizeObserver ResizeObserverEntry'); },
    66: function () {
      without(window, 'AbortController AbortSignal');
      prototypes('Array', 'flat flatMap values');
    },
    69: function () { prototypes('Element', 'toggleAttribute getAttributeNames'); },
    71: function () { without(window, 'queueMicrotask globalThis'); },
    73: function () { prototypes('Document', 'adoptedStyleSheets'); without(Object, 'fromEntries'); },
    81: function () { without(window, 'Scheduler TaskController scheduler'); },
    83: function () { without(window, 'trustedTypes TrustedTypePolicy'); },
    84: function () { without(window, 'WeakRef FinalizationRegistry'); },
    102: function () { without(window, 'navigation Navigation NavigateEvent'); }
  };
  Object.keys(since).forEach(function (version) { if (version > engine) since[version](); });

  /** Before 43 an attribute of an object is a property of its own, and looks like a value. */
  function attributesOnObjects() {
    var moved = {};
    namesOf(Document.prototype).forEach(function (name) {
      var slot = slotOf(Document.prototype, name);
      if (slot.get && slot.configurable) {
        moved[name] = slot;
        delete Document.prototype[name];
      }
    });
    function give(page) {
      Object.keys(moved).forEach(function (name) {
        var slot = moved[name], get = slot.get.bind(page);
        natives.add(get);
        define(page, name, { configurable: true, enumerable: true, get: get,
          set: slot.set && slot.set.bind(page) });
      });
      return page;
    }
    give(document);
    [[DOMImplementation, 'createHTMLDocument'], [DOMParser, 'parseFromString']].forEach(
        function (pair) {
          var call = pair[0].prototype[pair[1]];
          pair[0].prototype[pair[1]] = function () { return give(call.apply(this, arguments)); };
        });
    namesOf(window).forEach(function (name) {
      var slot = slotOf(window, name);
      if (slot.get) natives.add(slot.get);
    });

    function isInterface(object) {
      return typeof object.constructor === 'function' && object.constructor.prototype === object
          && /\[native code/.test(Function.prototype.toString.call(object.constructor))
          && object !== Object.prototype;
    }
    Object.getOwnPropertyDescriptor = function (object, name) {
      var slot = slotOf(object, name);
      if (slot && slot.get && natives.has(slot.get)) {
        return { value: object[name], writable: !!slot.set, enumerable: true,
          configurable: slot.configurable };
      }
      return slot && slot.get && isInterface(object) ? undefined : slot;
    };
    Object.getOwnPropertyNames = function (object) {
      return namesOf(object).filter(function (name) {
        return Object.getOwnPropertyDescriptor(object, name);
      });
    };
    Object.prototype.__lookupGetter__ = function (name) {
      var get = lookup.call(this, name);
      return get && natives.has(get) ? undefined : get;
    };
    var put = Object.defineProperty;
    Object.defineProperty = function (object, name, slot) {
      if (typeof object === 'function' && name === 'name') {
        throw new TypeError('Cannot redefine property: name');
      }
      return put(object, name, slot);
    };
  }

  /** Options of a listener are read since 49, or later; before, an object is as good as true. */
  function plainListeners() {
    ['addEventListener', 'removeEventListener'].forEach(function (name) {
      var call = EventTarget.prototype[name];
      var stand = { addEventListener: function addEventListener(type, heard, how) {
        return call.call(this === undefined ? window : this, type, heard, !!how);
      }, removeEventListener: function removeEventListener(type, heard, how) {
        return call.call(this === undefined ? window : this, type, heard, !!how);
      } }[name];
      stand.toString = function () { return 'function ' + name + '() { [native code] }'; };
      EventTarget.prototype[name] = stand;
    });
  }

  /** The mark i of an attribute selector. */
  function selectorsWithCase() {
    [Element, Document, DocumentFragment].forEach(function (kind) {
      ['querySelector', 'querySelectorAll', 'matches'].forEach(function (name) {
        var call = kind.prototype[name];
        if (call) kind.prototype[name] = function (text) {
          if (/ i\]|:is\(|:where\(|:has\(/.test(text)) {
            throw new SyntaxError(text + ' is not a valid selector.');
          }
          return call.apply(this, arguments);
        };
      });
    });
  }

  /** The call import() is an error of syntax. */
  function withoutImport() {
    var make = Function;
    window.Function = function () {
      if (/\bimport\(/.test([].join.call(arguments))) throw new SyntaxError('Unexpected token');
      return make.apply(this, arguments);
    };
    window.Function.prototype = make.prototype;
  }

  /** A module is a script of an unknown type; nomodule says nothing. */
  function withoutModules() {
    var insert = Node.prototype.insertBefore, append = Node.prototype.appendChild;
    function old(node) {
      if (node.nodeType !== 1) return;
      (node.localName === 'script' ? [node] : [].slice.call(node.querySelectorAll('script')))
          .forEach(function (script) {
            if (script.type === 'module') script.type = 'unknown/module';
            script.removeAttribute('nomodule');
          });
    }
    Node.prototype.insertBefore = function (node, next) {
      old(node);
      return insert.call(this, node, next);
    };
    Node.prototype.appendChild = function (node) {
      old(node);
      return append.call(this, node);
    };
  }
})();

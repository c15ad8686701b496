/* Constructors of the web platform that came after Chrome 38. */
(function () {
  function works(call) {
    try {
      return call();
    } catch (error) {
      return false;
    }
  }

  /** The constructor of URL, Chrome 32: a link in a document of its own says the same. */
  function Link(text, base) {
    var page = document.implementation.createHTMLDocument('');
    var home = page.head.appendChild(page.createElement('base'));
    var link = page.body.appendChild(page.createElement('a'));
    if (base !== undefined) home.href = base;
    else if (!/^[a-z][a-z0-9+.-]*:/i.test(text)) throw new TypeError('Invalid URL: ' + text);
    link.href = text;
    if (!/^[a-z][a-z0-9+.-]*:/i.test(link.href)) throw new TypeError('Invalid URL: ' + text);
    return link;
  }
  legacy.URL = works(function () { return new URL('a:b').href; }) ? URL : Link;

  /** The names and values of a form, without its files. */
  function Fields(form) {
    var pairs = this.pairs = [];
    [].forEach.call(form.elements, function (field) {
      if (!field.name || field.disabled || /^(file|submit|image|reset|button)$/.test(field.type)
          || /^(checkbox|radio)$/.test(field.type) && !field.checked) return;
      if (!field.options) pairs.push([field.name, field.value]);
      else [].forEach.call(field.options, function (option) {
        if (option.selected && !option.disabled) pairs.push([field.name, option.value]);
      });
    });
  }
  Fields.prototype.append = function (name, value) {
    this.pairs.push([name, value]);
  };

  function plain(text) {
    var spaced = text.replace(/\+/g, ' ');
    return works(function () { return decodeURIComponent(spaced); }) || spaced;
  }
  function coded(text) {
    return encodeURIComponent(text).replace(/%20/g, '+').replace(/[!'()~]/g, function (sign) {
      return '%' + sign.charCodeAt(0).toString(16).toUpperCase();
    });
  }
  function Query(given) {
    this.pairs = given.pairs || given.replace(/^\?/, '').split('&').filter(Boolean).map(
        function (pair) {
          var end = (pair + '=').indexOf('=');
          return [plain(pair.slice(0, end)), plain(pair.slice(end + 1))];
        });
  }
  Query.prototype.forEach = function (call) {
    this.pairs.forEach(function (pair) { call(pair[1], pair[0]); });
  };
  Query.prototype.toString = function () {
    return this.pairs.map(function (pair) {
      return coded(pair[0]) + '=' + coded(pair[1]);
    }).join('&');
  };

  /** URLSearchParams, Chrome 49, which could be made of a form's data some years later. */
  var reads = works(function () {
    return String(new URLSearchParams(new FormData(document.createElement('form')))) === '';
  });
  legacy.FormData = reads ? FormData : Fields;
  legacy.URLSearchParams = reads ? URLSearchParams : Query;

  /** The constructor of CustomEvent, Chrome 15. */
  function Told(type, how) {
    var event = document.createEvent('CustomEvent');
    event.initCustomEvent(type, !!how.bubbles, !!how.cancelable, how.detail);
    return event;
  }
  legacy.CustomEvent = works(function () { return new CustomEvent('berth'); }) ? CustomEvent : Told;

  /** AbortController, Chrome 66. A fragment of a document can be listened to. */
  function Controller() {
    var signal = document.createDocumentFragment();
    signal.aborted = false;
    this.signal = signal;
    this.abort = function () {
      if (signal.aborted) return;
      signal.aborted = true;
      var event = document.createEvent('Event');
      event.initEvent('abort', false, false);
      if (typeof signal.onabort === 'function') signal.onabort(event);
      signal.dispatchEvent(event);
    };
  }
  legacy.AbortController = window.AbortController || Controller;

  /** Custom elements, Chrome 54: a page may bring its own later. */
  legacy.customElements = {
    get: function (name) {
      return window.customElements && window.customElements.get(name);
    },
    whenDefined: function (name) {
      return window.customElements ? window.customElements.whenDefined(name)
          : new legacy.Promise(function () {});
    }
  };

  /** Import of a module, Chrome 63: its syntax is an error before. */
  legacy.load = function (url) {
    return works(function () {
      return new Function('url', 'return import(url)')(url);
    }) || legacy.Promise.reject(new Error('this browser has no ES modules, or its policy forbids '
        + 'to import ' + url + '. Build it as a classic script as well'));
  };
})();

/*
 * fetch, Chrome 42, over XMLHttpRequest; also where there is one that cannot be aborted, before
 * Chrome 66. What comes has come whole; hashes are compared here.
 */
(function () {
  var Request = window.XMLHttpRequest;

  function Answer(request, url) {
    var status = request.status, bytes = request.response;
    this.url = request.responseURL || url;
    this.status = status;
    this.ok = status >= 200 && status < 300;
    this.type = 'basic';
    this.headers = {
      get: function (name) { return request.getResponseHeader(name); }
    };
    this.body = {
      getReader: function () { return new Reader(bytes); }
    };
    this.arrayBuffer = function () { return legacy.Promise.resolve(bytes); };
    this.text = function () {
      return legacy.Promise.resolve(new TextDecoder().decode(new Uint8Array(bytes)));
    };
  }

  function Reader(bytes) {
    var left = bytes && bytes.byteLength ? [new Uint8Array(bytes)] : [];
    this.read = function () {
      return legacy.Promise.resolve({ done: !left.length, value: left.pop() });
    };
  }

  /** A Response, Chrome 42, of bytes. */
  function Whole(blob) {
    this.arrayBuffer = function () {
      return new legacy.Promise(function (keep, fail) {
        var reader = new FileReader();
        reader.onload = function () { keep(reader.result); };
        reader.onerror = fail;
        reader.readAsArrayBuffer(blob);
      });
    };
  }
  legacy.Response = window.Response && Response.prototype.arrayBuffer ? Response : Whole;

  /** Rejected unless the strongest of the hashes is that of the answer. */
  function compared(answer, hashes) {
    var best = ['sha512', 'sha384', 'sha256'].filter(function (kind) {
      return hashes.indexOf(kind + '-') >= 0;
    })[0];
    if (!best || !answer.ok) return answer;
    if (!window.crypto || !crypto.subtle) throw new TypeError('its hash cannot be computed here');
    return answer.arrayBuffer().then(function (bytes) {
      return crypto.subtle.digest(best.replace('sha', 'SHA-'), bytes);
    }).then(function (sum) {
      var hash = btoa(String.fromCharCode.apply(null, new Uint8Array(sum)));
      if (hashes.split(/\s+/).indexOf(best + '-' + hash) < 0) {
        throw new TypeError('its hash is another one: ' + best + '-' + hash);
      }
      return answer;
    });
  }

  function send(request, url, how) {
    var headers = how.headers || {}, signal = how.signal;
    request.open(how.method || 'GET', url);
    request.responseType = 'arraybuffer';
    request.withCredentials = how.credentials === 'include';
    Object.keys(headers).forEach(function (name) {
      request.setRequestHeader(name, headers[name]);
    });
    /** Of another origin it would have to be allowed. */
    if (/^no-(cache|store)$/.test(how.cache) && sameOrigin(url)) {
      request.setRequestHeader('Cache-Control', 'max-age=0');
    }
    if (signal) signal.addEventListener('abort', function () { request.abort(); });
    request.send(how.body === undefined ? null : how.body);
  }

  function sameOrigin(url) {
    var link = document.createElement('a');
    link.href = url;
    return !link.host || link.protocol + link.host === location.protocol + location.host;
  }

  legacy.fetch = window.AbortController && window.fetch ? function (url, how) {
    return fetch(url, how);
  } : function (url, options) {
    var how = options || {};
    return new legacy.Promise(function (keep, fail) {
      var request = new Request();
      request.onload = function () { keep(new Answer(request, url)); };
      request.onerror = function () { fail(new TypeError('Failed to fetch')); };
      request.onabort = function () { fail(new Error('The request was aborted.')); };
      send(request, url, how);
    }).then(function (answer) {
      return how.integrity ? compared(answer, how.integrity) : answer;
    });
  };

  /** A property of the window of this name, of which one of ours is meant where there is none. */
  legacy.at = function (name) {
    return name === 'fetch' ? legacy.fetch : window[name];
  };
})();

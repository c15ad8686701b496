/* Reflect and Proxy, Chrome 49: of functions only, which is what the bootstrap stands in for. */
(function () {
  /** Objects as the third argument are read as options since Chrome 49; before, as true. */
  var readsOptions = false;
  try {
    window.addEventListener('berth', null,
        Object.defineProperty({}, 'capture', { get: function () { readsOptions = true; } }));
  } catch (error) {
    readsOptions = false;
  }

  function attempt(call) {
    try {
      return call() !== false;
    } catch (error) {
      return false;
    }
  }

  legacy.Reflect = window.Reflect && Reflect.construct ? Reflect : {
    apply: function (call, that, args) {
      return Function.prototype.apply.call(call, that, args);
    },
    construct: function (type, args) {
      return new (Function.prototype.bind.apply(type, [null].concat(args)))();
    },
    defineProperty: function (object, name, slot) {
      return attempt(function () { Object.defineProperty(object, name, slot); });
    },
    deleteProperty: function (object, name) {
      return attempt(function () { return delete object[name]; });
    },
    ownKeys: function (object) {
      return legacy.getOwnPropertyNames(object).concat(Object.getOwnPropertySymbols(object));
    },
    set: function (object, name, value) {
      return attempt(function () { object[name] = value; });
    }
  };

  /** Its text is in `texts` of Owners, as that of a proxy. */
  function StandIn(real, handler) {
    var listens = !readsOptions && /^function (add|remove)EventListener\b/.test(real);
    function front() {
      var args = [].slice.call(arguments);
      if (listens && args.length > 2) args[2] = !!args[2];
      if (handler.apply) return handler.apply(real, this === undefined ? window : this, args);
      return this instanceof front ? handler.construct(real, args, front) : real.apply(this, args);
    }
    Object.setPrototypeOf(front, real);
    front.prototype = real.prototype;
    return front;
  }
  legacy.Proxy = window.Proxy || StandIn;
})();

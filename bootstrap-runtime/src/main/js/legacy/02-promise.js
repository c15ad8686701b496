/* Promise, Chrome 32: what the bootstrap needs of one, where there is none. */
(function () {
  /** Turns of an observer come before timers, as those of promises do. */
  var queue = [], mark = document.createTextNode(''), turns = 0;
  function work() {
    while (queue.length) queue.shift()();
  }
  function later(call) {
    if (queue.push(call) === 1) mark.data = ++turns;
  }
  if (!window.Promise) new MutationObserver(work).observe(mark, { characterData: true });

  function Pledge(start) {
    var self = this, waiting = [], settled;
    self.then = function (onValue, onReason) {
      return new Pledge(function (keep, fail) {
        function go() {
          var call = settled.kept ? onValue : onReason;
          if (typeof call !== 'function') return (settled.kept ? keep : fail)(settled.value);
          try {
            keep(call(settled.value));
          } catch (error) {
            fail(error);
          }
        }
        if (settled) later(go); else waiting.push(go);
      });
    };
    attempt(start);

    /** Whoever comes first decides, and a promise that is given decides later. */
    function attempt(call) {
      var done;
      function once(act) {
        return function (value) {
          var late = done;
          done = true;
          if (!late) act(value);
        };
      }
      try {
        call(once(keep), once(fail));
      } catch (error) {
        once(fail)(error);
      }
    }
    function keep(value) {
      var then;
      try {
        then = Object(value) === value && value.then;
      } catch (error) {
        return fail(error);
      }
      if (typeof then === 'function') later(function () { attempt(then.bind(value)); });
      else settle(true, value);
    }
    function fail(reason) {
      settle(false, reason);
    }
    function settle(kept, value) {
      settled = { kept: kept, value: value };
      waiting.forEach(later);
    }
  }
  Pledge.prototype['catch'] = function (onReason) {
    return this.then(null, onReason);
  };
  Pledge.resolve = function (value) {
    return new Pledge(function (keep) { keep(value); });
  };
  Pledge.reject = function (reason) {
    return new Pledge(function (keep, fail) { fail(reason); });
  };
  Pledge.race = function (list) {
    return new Pledge(function (keep, fail) {
      list.forEach(function (one) { Pledge.resolve(one).then(keep, fail); });
    });
  };
  Pledge.all = function (list) {
    return new Pledge(function (keep, fail) {
      var values = [], open = list.length;
      if (!open) keep(values);
      list.forEach(function (one, rank) {
        Pledge.resolve(one).then(function (value) {
          values[rank] = value;
          if (!--open) keep(values);
        }, fail);
      });
    });
  };
  legacy.Promise = window.Promise || Pledge;
})();

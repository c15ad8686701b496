// What pages do often. The same file runs in a page opened alone and in a mounted micro-frontend.
window.hot = (function () {
  var stage = document.getElementById("stage");
  var sink = 0;
  var paths = {
    globalWrite: function (times) {
      for (var i = 0; i < times; i++) {
        window.x = i;
      }
    },
    mathMax: function (times) {
      for (var i = 0; i < times; i++) {
        sink = Math.max(sink, i & 7);
      }
    },
    push: function (times) {
      var list = [];
      for (var i = 0; i < times; i++) {
        list.push(i);
        if (list.length === 1000) {
          list = [];
        }
      }
      sink = list.length;
    },
    stringify: function (times) {
      for (var i = 0; i < times; i++) {
        sink = JSON.stringify({ id: i, name: "order", tags: ["new"] }).length;
      }
    },
    append: function (times) {
      for (var i = 0; i < times; i++) {
        stage.append(document.createElement("i"));
        if (i % 100 === 99) {
          stage.textContent = "";
        }
      }
      stage.textContent = "";
    },
    listen: function (times) {
      for (var i = 0; i < times; i++) {
        var heard = function () {};
        stage.addEventListener("click", heard);
        stage.removeEventListener("click", heard);
      }
    },
    dispatch: function (times) {
      var heard = function () {
        sink++;
      };
      var event = new Event("tick");
      stage.addEventListener("tick", heard);
      for (var i = 0; i < times; i++) {
        stage.dispatchEvent(event);
      }
      stage.removeEventListener("tick", heard);
    },
    timeout: function (times) {
      for (var i = 0; i < times; i++) {
        clearTimeout(setTimeout(function () {}, 100000));
      }
    }
  };

  // Gives the nanoseconds that one takes.
  return function (name, times) {
    var from = performance.now();
    paths[name](times);
    return ((performance.now() - from) * 1e6) / times;
  };
})();

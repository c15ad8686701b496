(function () {
  function each(list, call) {
    return [].map.call(list, call).join();
  }
  function attributes(node) {
    return each(node.attributes, function (one) { return one.name + '=' + one.value; });
  }
  var own = Object.keys(window).filter(function (name) { return !/^(order|on)/.test(name); });
  return JSON.stringify([own.sort().join(), String(window.alert), String(window.onresize),
    [].odd, document.odd, attributes(document.documentElement), attributes(document.body),
    each(document.head.children, function (node) { return node.outerHTML; }),
    each(document.body.children, function (node) { return node.nodeName; })], null, 1);
})()

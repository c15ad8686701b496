/* What the language has since about 2015 to 2017. The rest calls it by these names. */
(function () {
  /** Object.assign, Chrome 45. */
  legacy.assign = Object.assign || function (target) {
    [].slice.call(arguments, 1).forEach(function (source) {
      Object.keys(Object(source)).forEach(function (name) { target[name] = source[name]; });
    });
    return target;
  };

  /** Array.from, Chrome 45: of a set, of a map, of an iterator, of what has a length. */
  legacy.from = Array.from || function (source) {
    var list = [], step;
    if (source.length >= 0) return [].slice.call(source);
    if (source.next) while (!(step = source.next()).done) list.push(step.value);
    else source.forEach(function (value, key) {
      list.push(source instanceof Map ? [key, value] : value);
    });
    return list;
  };

  /** NodeList.forEach, Chrome 51. */
  legacy.forEach = function (list, call) {
    return list.forEach ? list.forEach(call) : [].forEach.call(list, call);
  };

  /** Array.fill, Chrome 45. */
  legacy.fill = function (list, value) {
    for (var rank = 0; rank < list.length; rank++) list[rank] = value;
    return list;
  };

  /** String.startsWith, Chrome 41. */
  legacy.startsWith = function (text, start, from) {
    return text.substr(from || 0, start.length) === start;
  };

  /** String.endsWith, Chrome 41. */
  legacy.endsWith = function (text, end) {
    return text.length >= end.length && text.slice(text.length - end.length) === end;
  };

  /** String.fromCodePoint, Chrome 41: ours are of the basic plane. */
  legacy.fromCodePoint = String.fromCodePoint || String.fromCharCode;

  /** A WeakSet of a list of nodes, which can be gone through as iterables since Chrome 51. */
  legacy.WeakSet = function (list) {
    var set = new WeakSet();
    if (list) [].forEach.call(list, function (node) { set.add(node); });
    return set;
  };
})();

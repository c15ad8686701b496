// What an ordinary page does and leaves behind: some ninety nodes, thirteen globals, thirty-one listeners,
// six timers, an observer.
var orders = document.getElementById("orders");
var settings = { sort: "date" };
window.selected = null;
window.__STATE__ = { orders: [] };
window.dataLayer = [{ event: "page" }];

function noop() {}

["currency", "locale", "tenant", "release"].forEach(function (name) {
  window["app_" + name] = name;
});

for (var row = 0; row < 20; row++) {
  var item = document.createElement("li");
  item.innerHTML = "Order <b>" + row + "</b>";
  item.addEventListener("click", function () {});
  orders.append(item);
}

["resize", "scroll", "online", "offline", "popstate", "storage"].forEach(function (type) {
  window.addEventListener(type, function () {});
});
["keydown", "pointerdown", "focusin", "visibilitychange"].forEach(function (type) {
  document.addEventListener(type, function () {}, true);
});
document.body.addEventListener("click", noop);

for (var timer = 0; timer < 5; timer++) {
  setTimeout(noop, 60000 + timer);
}
setInterval(noop, 30000);

document.title = "Orders (20)";
document.body.className = "wide";
document.head.append(document.createElement("style"));
document.body.append(document.createElement("dialog"));
new MutationObserver(noop).observe(orders, { childList: true });
orders.after(Object.assign(document.createElement("p"), { id: "typical" }));

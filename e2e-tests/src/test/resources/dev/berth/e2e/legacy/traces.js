(function () {
  function hear() {
    traces.heard++;
  }
  window.traces = { heard: 0 };
  window.addEventListener('resize', hear, { capture: false });
  window.onresize = hear;
  document.addEventListener('click', hear);
  window.alert = hear;
  Array.prototype.odd = hear;
  document.odd = 1;
  document.body.setAttribute('data-odd', '1');
  document.documentElement.className = 'odd';
  document.head.appendChild(document.createElement('style')).textContent = 'p { color: red }';
  document.body.appendChild(document.createElement('dialog'));
  setInterval(hear, 1000000);
  setTimeout(hear, 1000000);
  new MutationObserver(hear).observe(document.body, { childList: true });
  var request = new XMLHttpRequest();
  request.open('GET', '/held.json');
  request.send();
  traces.made = 'all';
})();

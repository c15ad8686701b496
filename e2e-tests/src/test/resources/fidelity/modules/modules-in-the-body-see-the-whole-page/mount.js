const app = document.querySelector('#app');
app.innerHTML = '<h1>Mounted</h1>';
trace('mounted', app.firstChild.textContent, document.readyState);
document.addEventListener('DOMContentLoaded', () => {
  trace('DOMContentLoaded');
  trace.end();
});

customElements.define('late-one', class LateOne extends HTMLElement {
  connectedCallback() { trace('connected', this.id, this.children.length); }
});
trace(document.querySelector('#outer:defined'));
document.addEventListener('DOMContentLoaded', () => trace.end());

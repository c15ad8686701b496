function loadFromLib() {
  return import('./part.js').then(part => part.name);
}

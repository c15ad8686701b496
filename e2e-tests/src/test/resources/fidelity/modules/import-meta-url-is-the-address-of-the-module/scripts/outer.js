import './inner.mjs';
trace('outer', import.meta.url);

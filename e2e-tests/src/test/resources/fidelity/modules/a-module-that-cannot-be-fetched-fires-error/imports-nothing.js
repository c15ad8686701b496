import './nothing-either.js';
trace('never');

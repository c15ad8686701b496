import './fails.js';
trace('never');

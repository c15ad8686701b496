import './part.js';
trace('slow');

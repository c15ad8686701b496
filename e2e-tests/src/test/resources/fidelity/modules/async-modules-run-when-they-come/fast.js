import './part.js';
trace('fast');
trace.pass('fast');

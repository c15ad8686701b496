import './part.js?delay=60';
trace('fast');

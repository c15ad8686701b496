trace('polyfills');

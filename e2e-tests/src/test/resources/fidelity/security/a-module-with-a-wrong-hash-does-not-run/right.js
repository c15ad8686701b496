trace('right ran');

trace('ran');

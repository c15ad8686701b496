trace('never');

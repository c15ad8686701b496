trace('deferred');

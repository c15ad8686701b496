const added = document.createElement('script');
added.src = 'added.js?after=/passed/parsed';
document.head.append(added);
trace('deferred');

const added = document.createElement('script');
added.src = 'added.js?delay=100';
document.head.append(added);
trace('deferred');

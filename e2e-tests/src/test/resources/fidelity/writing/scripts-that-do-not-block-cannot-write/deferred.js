document.write('<p class="wrong">deferred</p>'); ran.push('deferred');

document.write('<div id="banner">Buy</div>');

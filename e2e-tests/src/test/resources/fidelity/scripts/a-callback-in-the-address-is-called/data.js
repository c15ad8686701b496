window[new URL(document.currentScript.src).searchParams.get('callback')]({ price: 3 });

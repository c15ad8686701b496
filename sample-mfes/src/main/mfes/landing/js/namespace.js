// One global holds what the page's scripts share.
var Landing = {};

document.write('<meta name="written" content="yes"><style>#banner { color: rgb(1, 2, 3); }</style>');

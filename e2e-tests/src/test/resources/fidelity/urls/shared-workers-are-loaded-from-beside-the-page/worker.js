onconnect = event => event.ports[0].postMessage('connected as ' + self.name);

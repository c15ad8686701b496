self.lib = 'lib';

trace('script');

done.add('script');

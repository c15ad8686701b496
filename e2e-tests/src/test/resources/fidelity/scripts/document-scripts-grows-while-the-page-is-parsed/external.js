trace(ids());

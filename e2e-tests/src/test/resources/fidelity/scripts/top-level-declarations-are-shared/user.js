add(2);
total += 1;
trace(settings.name, count, new Cart().size, total);

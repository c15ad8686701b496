package dev.berth.build.probe;

/** An enum whose constants are classes. */
enum Operation {
  ADD {
    @Override
    int apply(int left, int right) {
      return left + right;
    }
  },
  TIMES {
    @Override
    int apply(int left, int right) {
      return left * right;
    }
  };

  abstract int apply(int left, int right);

  static String names() {
    String names = "";
    for (Operation operation : values()) {
      names += operation.name() + operation.ordinal();
    }
    return names;
  }
}

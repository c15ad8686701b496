package dev.berth.build.probe;

import static dev.berth.build.probe.Reports.input;
import static dev.berth.build.probe.Reports.report;
import static dev.berth.build.probe.Reports.text;

/** A program whose objects are created, filled, captured and compared in unusual ways. */
public final class ObjectsProbe {
  private static final Named FIRST = new Point(Later.START, 1);
  private static int calls;

  private ObjectsProbe() {}

  /** Reports each result. */
  public static void main(String[] args) {
    int three = input(3);
    creations(three);
    captures(three);
    initialisers(three);
    jumps(three);
    throw new Refusal("end", three);
  }

  private static void creations(int number) {
    Node leaf = new Node(null, "leaf" + number);
    Node tree = new Node(new Node(leaf, text("inner")), "root");
    tree.next.label = "changed";
    report("nested", tree.path());
    report("depth", "" + tree.depth() + leaf.depth());
    report("order", new Pair(step("a"), step("b")).swapped().text() + calls);
    report("conditional", new Limited(number).value + " " + new Limited(number * 100).value);
    report("same", "" + (leaf == leaf.self()) + (leaf == new Node(null, "leaf" + number)));
    Object boxed = number > 2 ? Boolean.TRUE : Boolean.FALSE;
    report("boxed", "" + (boxed == Boolean.TRUE));
    report("exception", made(number).getMessage() + made(number).code());
    report("cause", new RuntimeException("outer", made(1)).getCause().getMessage());
  }

  private static String step(String text) {
    calls++;
    return text + calls;
  }

  private static Refusal made(int code) {
    Refusal refusal = new Refusal("made" + code, code);
    calls++;
    return refusal;
  }

  private static void captures(int number) {
    Maker[] makers = new Maker[number];
    Maker chain = more -> "end" + more;
    for (int i = 0; i < number; i++) {
      Maker before = chain;
      int now = i * 2;
      makers[i] = more -> before.make(now) + more;
      chain = makers[i];
    }
    report("chain", chain.make(9) + makers[0].make(1));
    Tally tally = new Tally();
    Runnable twice = () -> tally.add(number).add(1);
    twice.run();
    twice.run();
    report("tally", "" + tally.sum);
    report("anonymous", counting(number).make(1) + counting(number).make(2));
    report("caught in lambda", guarded(() -> refused(number)));
    String word = text("w");
    if (number > 2) {
      word = word + word;
    }
    String fixed = word;
    report("branched", ((Maker) more -> fixed + more).make(1));
    report("inner", new Tally().counter(5).make(1));
    report("recursive", "" + new Tally().down(number));
  }

  private static Maker counting(int start) {
    return new Maker() {
      private int count = start;

      @Override
      public String make(int more) {
        count += more;
        return "c" + count + next();
      }

      private String next() {
        count++;
        return "," + count;
      }
    };
  }

  private static int refused(int code) {
    throw made(code);
  }

  private static String guarded(Maker.Whole whole) {
    try {
      return "" + whole.get();
    } catch (Refusal e) {
      return "no";
    } finally {
      calls++;
    }
  }

  private static void initialisers(int number) {
    report("static of another", FIRST.name() + Later.count());
    report("lazy", "" + Lazy.touched + Lazy.VALUE + Lazy.touched);
    report("enum method", Operation.ADD.apply(number, 4) + " " + Operation.TIMES.apply(number, 4));
    report("all values", Operation.names());
  }

  private static void jumps(int number) {
    StringList found = new StringList();
    outer:
    for (int i = 0; i < number; i++) {
      for (int j = 0; j < number; j++) {
        if (j == 2) {
          continue outer;
        }
        if (i == 2) {
          break outer;
        }
        found.add(i + "-" + j);
      }
    }
    report("jumps", found.joined());
    int swapped = 1;
    int other = number;
    int kept = swapped;
    swapped = other;
    other = kept;
    Maker both = pair(swapped, other);
    report("swapped", both.make(0));
  }

  private static Maker pair(int left, int right) {
    int sum = left;
    sum += right;
    int total = sum;
    return more -> left + "|" + right + "|" + (total + more);
  }
}

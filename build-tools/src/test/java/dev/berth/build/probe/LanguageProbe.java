package dev.berth.build.probe;

import static dev.berth.build.probe.Reports.input;
import static dev.berth.build.probe.Reports.report;
import static dev.berth.build.probe.Reports.text;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/**
 * A program that uses Java's language in all ways that a trimmed script must keep working. It runs
 * on the JVM too, so that the two can be compared.
 */
public final class LanguageProbe {
  private LanguageProbe() {}

  /** Reports each result and ends with an exception that nobody catches. */
  public static void main(String[] args) {
    int three = input(3);
    exceptions(three);
    classes(three);
    values(three);
    lambdas(three);
    strings(three);
    throw new Refusal("escaped " + three, three);
  }

  private static void exceptions(int number) {
    report("caught", caught(() -> fail("own", number)));
    report("caught by type", caught(() -> unsupported("lib " + number)));
    report("caught by parent", caught(() -> illegal("state " + number)));
    report("caught from JavaScript", caught(LanguageProbe::failInJavaScript));
    report("rethrown", caught(() -> rethrow(number)));
    report("finally", inOrder(number));
    report("escaping", escaping(() -> fail("through", number)));
    report("not escaping", escaping(() -> report("called", "yes")));
  }

  private static String caught(Runnable action) {
    try {
      action.run();
      return "nothing";
    } catch (Refusal e) {
      return "refusal " + e.code() + " " + e.getMessage();
    } catch (UnsupportedOperationException e) {
      return "unsupported " + e.getMessage();
    } catch (RuntimeException e) {
      return e.getMessage();
    }
  }

  private static void fail(String text, int code) {
    throw new Refusal(text, code);
  }

  private static void unsupported(String text) {
    throw new UnsupportedOperationException(text);
  }

  private static void illegal(String text) {
    throw new IllegalStateException(text);
  }

  private static void rethrow(int number) {
    try {
      fail("again", number);
    } catch (Refusal e) {
      if (e.code() == number) {
        throw e;
      }
    }
  }

  private static String inOrder(int number) {
    StringList order = new StringList();
    try {
      order.add("try");
      fail("x", number);
    } catch (Refusal e) {
      order.add("catch");
    } finally {
      order.add("finally");
    }
    return order.joined();
  }

  private static void classes(int number) {
    Shape square = new Square(number);
    Shape slab = new Slab(number, 2);
    report("inherited", square.describe() + " " + slab.describe());
    report("super", slab.area() + " " + square.area());
    report("instanceof", (slab instanceof Square) + " " + (square instanceof Slab));
    report("fields", slab.side + " " + ((Slab) slab).height);
    report("enum", Colour.at(number).label() + Colour.at(1) + Colour.RED.ordinal());
    report("switch on enum", switched(Colour.at(number)));
    report("static", "" + Counter.next() + Counter.next());
    report("record", "" + new Point(number, 4).sum() + new Point(1, number).swapped().x());
    Named[] named = {square, new Point(7, number)};
    report("interface", named[0].name() + named[1].name());
  }

  private static String switched(Colour colour) {
    return switch (colour) {
      case RED -> "r";
      case GREEN -> "g";
      case BLUE -> "b";
    };
  }

  private static void values(int number) {
    int[] numbers = {5, number, 1};
    numbers[1] += 2;
    Object[] objects = new Object[number];
    objects[0] = new Point(1, 2);
    long sum = 0;
    for (int value : numbers) {
      sum += value;
    }
    report("arrays", sum + " " + numbers.length + " " + (objects[1] == null) + objects.length);
    report("overflow", "" + (Integer.MAX_VALUE - 3 + number + number) + " " + number / 2);
    report("bits", "" + (number << 31 >>> 30) + (number ^ 5) + (char) ('a' + number));
    report("copy", "" + numbers.clone()[1]);
    boolean isOdd = number % 2 == 1;
    report("booleans", "" + isOdd + !isOdd + (isOdd == (number == 3)));
  }

  private static void lambdas(int number) {
    List3<Maker> makers = new List3<>();
    for (int i = 0; i < number; i++) {
      int now = i;
      String text = "n" + i;
      makers.add(more -> text + now + more);
    }
    int local = number;
    Maker before = more -> "before" + more;
    Maker bound = Shape.maker(local);
    local = local * 2;
    String other = "o" + local;
    other = other + other;
    String last = other;
    Maker after = more -> last + more + before.make(more + 1);
    report("loop", makers.get(0).make(7) + makers.get(1).make(8) + makers.get(2).make(9));
    report("reassigned", bound.make(local) + after.make(1));
    report("method reference", applied(LanguageProbe::doubled, number));
    report("field of this", new Square(number).growing().make(4));
    report("functor", "" + called(value -> value + number, 5));
    report("same function", "" + isOneFunction(value -> value));
    report("nested", nested(number).make(1));
  }

  private static Maker nested(int number) {
    return a -> {
      Maker inner = b -> number + "-" + a + "-" + b;
      return inner.make(a + 1);
    };
  }

  private static String doubled(int value) {
    return "" + value * 2;
  }

  private static String applied(Maker maker, int value) {
    return maker.make(value);
  }

  private static void strings(int number) {
    String missing = text(null);
    String given = text("abc");
    report("concat", "s" + missing + 'c' + number + 2.5 + true + given);
    report("switch", word(given) + word("other") + word("abd"));
    report("equals", "" + given.equals("ab" + text("c")) + "x".equals(missing));
    report("parts", given.substring(1) + given.substring(0, 1) + given.charAt(2) + given.length());
    report("hash", "" + given.hashCode() + given.isEmpty() + text("").isEmpty());
    report("find", "" + given.indexOf('b') + given.contains("bc") + given.replace("b", "xx"));
    Object object = given;
    report("type", "" + (object instanceof String) + (new Object() == object));
    report("compared", "" + (given == missing) + (missing == null));
  }

  private static String word(String text) {
    switch (text) {
      case "abc":
        return "1";
      case "abd":
        return "2";
      default:
        return "3";
    }
  }

  @JSBody(script = "throw new TypeError('boom')")
  private static void failInJavaScript() {
    throw new IllegalStateException("(JavaScript) TypeError: boom");
  }

  @JSBody(
      params = "action",
      script =
          "try{action();return 'no'}catch(error_){return (error_ instanceof Error)+error_.message}")
  private static String escaping(Action action) {
    try {
      action.act();
      return "no";
    } catch (RuntimeException e) {
      return "true" + e.getMessage();
    }
  }

  @JSBody(
      params = {"mapping", "value"},
      script = "return mapping(value)*2")
  private static int called(Function mapping, int value) {
    return mapping.of(value) * 2;
  }

  private static boolean isOneFunction(Function function) {
    return isSame(function, function);
  }

  @JSBody(
      params = {"first", "second"},
      script = "return first===second")
  private static boolean isSame(Function first, Function second) {
    return first == second;
  }

  /** Something to do that JavaScript can call. */
  @JSFunctor
  interface Action extends JSObject {
    void act();
  }

  /** A number from a number, for JavaScript. */
  @JSFunctor
  interface Function extends JSObject {
    int of(int value);
  }
}

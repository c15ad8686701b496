package dev.berth.routes.json;

import dev.berth.collections.Vec;
import dev.berth.routes.JsonValue;
import tools.jackson.databind.JsonNode;

/** Shows a tree of Jackson's to the reader. */
public record JacksonJsonValue(JsonNode node) implements JsonValue {
  @Override
  public Kind kind() {
    return switch (node.getNodeType()) {
      case OBJECT -> Kind.OBJECT;
      case ARRAY -> Kind.ARRAY;
      case STRING -> Kind.STRING;
      case NUMBER -> Kind.NUMBER;
      case BOOLEAN -> Kind.BOOLEAN;
      default -> Kind.NULL;
    };
  }

  @Override
  public String text() {
    return node.isNumber() ? JavaScriptNumber.text(number()) : node.asString("null");
  }

  @Override
  public double number() {
    return node.numberValue().doubleValue();
  }

  @Override
  public boolean bool() {
    return node.booleanValue();
  }

  @Override
  public int size() {
    return node.size();
  }

  @Override
  public JsonValue at(int index) {
    return new JacksonJsonValue(node.get(index));
  }

  @Override
  public Vec<String> keys() {
    return JavaScriptKeyOrder.of(node.propertyNames());
  }

  @Override
  public JsonValue get(String key) {
    JsonNode member = node.get(key);
    return member == null ? null : new JacksonJsonValue(member);
  }
}

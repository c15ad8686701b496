package dev.berth.bootstrap.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says to TypeScript what a Java type cannot. An interface that has it is published, in {@code
 * bootstrap.d.ts} and in the reference. The build reads it from the source; no script carries it.
 */
@Retention(RetentionPolicy.SOURCE)
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.PARAMETER})
public @interface Ts {
  /** The TypeScript type; of an interface, the name under which it is published. */
  String value() default "";

  /** Type parameters as TypeScript writes them, without the brackets: {@code T = unknown}. */
  String generics() default "";

  /** Whether a parameter, a property or a method may be left out. */
  boolean optional() default false;

  /** Whether users make objects of this interface: their properties are not read-only then. */
  boolean input() default false;
}

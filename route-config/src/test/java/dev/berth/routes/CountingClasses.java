package dev.berth.routes;

import net.bytebuddy.ByteBuddy;
import net.bytebuddy.asm.Advice;
import net.bytebuddy.dynamic.ClassFileLocator;
import net.bytebuddy.matcher.ElementMatchers;
import net.bytebuddy.pool.TypePool;

/**
 * A second copy of this project's classes, in which each call of a method counts. That is the work
 * a search does, whatever the machine is doing besides.
 */
public final class CountingClasses extends ClassLoader {
  /** How often methods of the copy were called. */
  public static long calls;

  private final ClassFileLocator files;

  CountingClasses() {
    super(CountingClasses.class.getClassLoader());
    files = ClassFileLocator.ForClassLoader.of(getParent());
  }

  /** Makes an object of the copy of a class, as something that both copies know. */
  <T> T make(Class<? extends T> type, Class<T> known) throws ReflectiveOperationException {
    return known.cast(loadClass(type.getName()).getDeclaredConstructor().newInstance());
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (!name.startsWith("dev.berth.") || name.equals(CountingClasses.class.getName())) {
      return super.loadClass(name, resolve);
    }
    synchronized (getClassLoadingLock(name)) {
      Class<?> known = findLoadedClass(name);
      return known == null ? copy(name) : known;
    }
  }

  private Class<?> copy(String name) throws ClassNotFoundException {
    try {
      byte[] code =
          new ByteBuddy()
              .redefine(TypePool.Default.of(files).describe(name).resolve(), files)
              .visit(Advice.to(Count.class).on(ElementMatchers.isMethod()))
              .make()
              .getBytes();
      return defineClass(name, code, 0, code.length);
    } catch (IllegalStateException missing) {
      throw new ClassNotFoundException(name, missing);
    }
  }

  /** What is put in front of each method. */
  static final class Count {
    private Count() {}

    @Advice.OnMethodEnter
    static void enter() {
      calls++;
    }
  }
}

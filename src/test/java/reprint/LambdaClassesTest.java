package reprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the build makes of lambdas and records ({@code src/build/lambdas}) does the same. Long
 * because it holds the samples that are rewritten.
 */
class LambdaClassesTest {
  private static final String SAMPLE =
      """
      import java.util.ArrayList;
      import java.util.List;
      import java.util.function.*;

      public class Sample implements Supplier<String> {
        private final String own = "own";

        public String get() {
          List<Object> seen = new ArrayList<>();
          long wide = 7L;
          double real = 0.5;
          byte small = 3;
          Function<String, Integer> length = String::length;
          Function<String, Integer> twice = s -> 2 * s.length();
          ToLongFunction<Integer> widened = Integer::intValue;
          ToDoubleFunction<String> fromInt = String::length;
          IntFunction<Object> boxed = i -> i;
          IntUnaryOperator sum = i -> i + (int) wide + small;
          DoubleSupplier captured = () -> real * wide;
          Supplier<List<String>> made = ArrayList::new;
          Function<Integer, List<String>> sized = ArrayList::new;
          IntFunction<String[]> array = String[]::new;
          Predicate<String> bound = "tide"::equals;
          BiFunction<String, Integer, Character> unbound = String::charAt;
          Consumer<Object> dropped = seen::add;
          ObjLongConsumer<String> droppedWide = (s, l) -> wideOf(s, l);
          Comparator3 generic = Integer::compare;
          Supplier<Supplier<String>> nested = () -> () -> own + inner().get();
          dropped.accept("a");
          droppedWide.accept("b", wide);
          seen.add(List.of(length.apply("tide"), twice.apply("tide"), widened.applyAsLong(5)));
          seen.add(List.of(fromInt.applyAsDouble("boat"), boxed.apply(9), sum.applyAsInt(1)));
          seen.add(List.of(captured.getAsDouble(), made.get(), sized.apply(4), array.apply(2).length));
          seen.add(List.of(bound.test("tide"), unbound.apply("boat", 2), generic.of(1, 2)));
          seen.add(nested.get().get());
          Place here = new Place("quay", 7, wide, real, 1f, true, null);
          Place there = new Place("quay", 7, wide, real, 1f, true, null);
          seen.add(List.of(here.equals(there), here.hashCode() == there.hashCode(), here.hashCode()));
          seen.add(List.of(here.equals(here), here.equals(null), here.equals("quay"), here));
          for (Place other : List.of(
              new Place("pier", 7, wide, real, 1f, true, null),
              new Place("quay", 8, wide, real, 1f, true, null),
              new Place("quay", 7, 8L, real, 1f, true, null),
              new Place("quay", 7, wide, 0.25, 1f, true, null),
              new Place("quay", 7, wide, real, 2f, true, null),
              new Place("quay", 7, wide, real, 1f, false, null),
              new Place("quay", 7, wide, real, 1f, true, List.of()))) {
            seen.add(here.equals(other));
          }
          return seen.toString();
        }

        private long wideOf(String text, long number) {
          return text.length() + number;
        }

        private Supplier<String> inner() {
          return new Inner()::secret;
        }

        record Place(
            String name, int level, long width, double depth, float share, boolean open, List<?> list) {}

        interface Comparator3 extends Comparator2<Integer> {}

        interface Comparator2<T> {
          int of(T a, T b);
        }

        private static class Inner {
          private String secret() {
            Supplier<String> last = this::hidden;
            return last.get();
          }

          private String hidden() {
            return " hidden";
          }
        }
      }
      """;

  @TempDir private static Path folder;
  private static Path jar;
  private static byte[] rewritten;

  @BeforeAll
  static void buildsSample() throws IOException {
    Path source = Files.writeString(folder.resolve("Sample.java"), SAMPLE);
    jar = zipped(compiled(List.of(source), folder.resolve("sample")), folder.resolve("sample.jar"));
    rewritten = rewritten(jar);
  }

  @Test
  void classesDoTheSameAsLambdasAndRecords() throws Exception {
    Path other = Files.write(folder.resolve("other.jar"), rewritten);
    assertThat(said(other)).isEqualTo(said(jar)).contains("own hidden", "4.0", "true, true, ");
  }

  @Test
  void noneIsLinkedAtTheStart() throws IOException {
    Path other = Files.write(folder.resolve("none.jar"), rewritten);
    assertThat(linked(jar)).isNotEmpty();
    assertThat(linked(other)).isEmpty();
  }

  @Test
  void sameJarGivesTheSameBytes() throws IOException {
    assertThat(rewritten(jar)).isEqualTo(rewritten);
  }

  private static Path compiled(List<Path> sources, Path to) {
    List<String> arguments = new ArrayList<>(List.of("-proc:none", "-g", "-d", to.toString()));
    sources.forEach(source -> arguments.add(source.toString()));
    int status =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, arguments.toArray(String[]::new));
    assertThat(status).isZero();
    return to;
  }

  private static byte[] rewritten(Path jar) throws IOException {
    List<Path> sources;
    try (Stream<Path> files = Files.list(Path.of("src/build/lambdas"))) {
      sources = files.sorted().toList();
    }
    Path tool = compiled(sources, folder.resolve("tool"));
    Path copy = Files.write(folder.resolve("copy.jar"), Files.readAllBytes(jar));
    try (URLClassLoader loader =
        new URLClassLoader(
            new URL[] {tool.toUri().toURL()}, LambdaClassesTest.class.getClassLoader())) {
      loader
          .loadClass("LambdaClasses")
          .getMethod("main", String[].class)
          .invoke(null, (Object) new String[] {copy.toString()});
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
    return Files.readAllBytes(copy);
  }

  private static Path zipped(Path classes, Path jar) throws IOException {
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar));
        Stream<Path> files = Files.list(classes)) {
      for (Path file : files.sorted().toList()) {
        ZipEntry entry = new ZipEntry(file.getFileName().toString());
        entry.setTime(0);
        out.putNextEntry(entry);
        out.write(Files.readAllBytes(file));
      }
    }
    return jar;
  }

  private static String said(Path jar) throws Exception {
    try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
      Object sample = loader.loadClass("Sample").getConstructor().newInstance();
      return ((Supplier<?>) sample).get().toString();
    }
  }

  /** The classes that ask for lambdas: the constant stands in them by name. */
  private static List<String> linked(Path jar) throws IOException {
    try (ZipFile file = new ZipFile(jar.toFile())) {
      List<String> names = new ArrayList<>();
      for (ZipEntry entry : file.stream().map(ZipEntry.class::cast).toList()) {
        byte[] bytes = file.getInputStream(entry).readAllBytes();
        if (new String(bytes, StandardCharsets.ISO_8859_1).contains("LambdaMetafactory")) {
          names.add(entry.getName());
        }
      }
      return names;
    }
  }
}

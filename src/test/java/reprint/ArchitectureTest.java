package reprint;

import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rooms and the arrows between them, asked of the bytecode. */
class ArchitectureTest {
  private static final Path SOURCES = Path.of("src/main/java/reprint");
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("reprint");

  /** Package → the packages that it may import; "" is the root, where Checker lives. */
  private static final Map<String, Set<String>> ARROWS = new LinkedHashMap<>();

  static {
    ARROWS.put("yaml", Set.of());
    ARROWS.put("json", Set.of());
    ARROWS.put("catalog", Set.of("yaml", "json"));
    ARROWS.put("read", Set.of("yaml", "json"));
    ARROWS.put("detect", Set.of("catalog", "read"));
    ARROWS.put("credit", Set.of("catalog", "read", "detect"));
    ARROWS.put("compare", Set.of("read"));
    ARROWS.put("archive", Set.of("read"));
    ARROWS.put("fetch", Set.of("archive"));
    ARROWS.put("originals", Set.of("read", "credit", "archive", "fetch"));
    ARROWS.put("config", Set.of("yaml", "catalog", "read"));
    ARROWS.put("judge", Set.of("yaml", "catalog", "read", "detect", "credit", "compare", "config"));
    ARROWS.put("report", Set.of("json", "catalog", "read", "detect", "credit", "compare", "judge"));
    ARROWS.put(
        "cache", Set.of("catalog", "read", "detect", "credit", "compare", "judge", "report"));
    ARROWS.put("", new TreeSet<>(ARROWS.keySet()));
    ARROWS.put("cli", new TreeSet<>(ARROWS.keySet()));
  }

  /** Library → the one package that may know it. */
  private static final Map<String, String> LIBRARIES =
      Map.ofEntries(
          Map.entry("org.yaml.snakeyaml..", "yaml"),
          Map.entry("com.fasterxml.jackson..", "json"),
          Map.entry("org.jsoup..", "read"),
          Map.entry("org.commonmark..", "read"),
          Map.entry("org.apache.tika..", "read"),
          Map.entry("org.netpreserve.jwarc..", "archive"),
          Map.entry("org.brotli..", "archive"),
          Map.entry("crawlercommons..", "fetch"),
          Map.entry("java.net.http..", "fetch"),
          Map.entry("com.dynatrace.hash4j..", "originals"),
          Map.entry("com.google.re2j..", "judge"),
          Map.entry("me.tongfei..", "cli"),
          Map.entry("picocli..", "cli"));

  @Test
  void everyArrowIsInTheTable() {
    List<String> strays = new ArrayList<>();
    for (JavaClass origin : CLASSES) {
      String from = room(origin);
      assertThat(ARROWS).as("package of %s", origin.getName()).containsKey(from);
      origin.getDirectDependenciesFromSelf().stream()
          .filter(d -> d.getTargetClass().getPackageName().startsWith("reprint"))
          .filter(d -> !room(d.getTargetClass()).equals(from))
          .filter(d -> !ARROWS.get(from).contains(room(d.getTargetClass())))
          .forEach(d -> strays.add(d.getDescription()));
    }
    assertThat(strays).isEmpty();
  }

  @Test
  void aLibraryIsKnownToOnePackage() {
    LIBRARIES.forEach(
        (library, room) ->
            noClasses()
                .that()
                .resideOutsideOfPackage("reprint." + room + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(library)
                .check(CLASSES));
  }

  /**
   * Records, enums, interfaces and exceptions may cross; of doers there is one, the door. The leaf
   * json has two, a reader and a writer, since neither needs the other.
   */
  @Test
  void aPackageHasOneDoor() {
    Map<String, Set<String>> doors = new TreeMap<>();
    for (JavaClass c : CLASSES) {
      boolean doer =
          c.getModifiers().contains(PUBLIC)
              && c.isTopLevelClass()
              && !c.isRecord()
              && !c.isEnum()
              && !c.isInterface()
              && !c.isAssignableTo(Throwable.class);
      if (doer) {
        doors.computeIfAbsent(room(c), r -> new TreeSet<>()).add(c.getSimpleName());
      }
    }
    doors.remove("json", Set.of("Json", "JsonWriter"));
    doors.values().removeIf(names -> names.size() == 1);
    assertThat(doors).isEmpty();
  }

  @Test
  void everyPackageSaysWhatItIsFor() {
    for (String room : ARROWS.keySet()) {
      assertThat(SOURCES.resolve(room).resolve("package-info.java")).exists();
    }
  }

  @Test
  void theContributingPageNamesEveryPackage() throws IOException {
    String page = Files.readString(Path.of("CONTRIBUTING.md"));
    for (String room : ARROWS.keySet()) {
      if (!room.isEmpty()) {
        assertThat(page).contains("| `" + room + "` |");
      }
    }
  }

  @Test
  void noPackageIsOutsideTheTable() throws IOException {
    try (Stream<Path> folders = Files.list(SOURCES)) {
      assertThat(folders.filter(Files::isDirectory).map(f -> f.getFileName().toString()))
          .isSubsetOf(ARROWS.keySet());
    }
  }

  private static String room(JavaClass c) {
    String name = c.getPackageName();
    return name.equals("reprint") ? "" : name.substring("reprint.".length());
  }
}

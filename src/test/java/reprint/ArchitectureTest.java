package reprint;

import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** The arrows between steps and their rooms ({@link Floors}), asked of the bytecode. */
class ArchitectureTest {
  private static final Floors FLOORS = Floors.read();
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("reprint");

  /** Library → the one step that may know it. */
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
    assertThat(
            strays(
                d ->
                    !step(d.getOriginClass()).equals(step(d.getTargetClass()))
                        && !FLOORS.mayUse(step(d.getOriginClass()), step(d.getTargetClass()))))
        .isEmpty();
  }

  @Test
  void outsidersUseTheStepNotItsRooms() {
    assertThat(
            strays(
                d ->
                    !step(d.getOriginClass()).equals(step(d.getTargetClass()))
                        && FLOORS.isRoom(place(d.getTargetClass()))))
        .isEmpty();
  }

  @Test
  void roomsUseOnlyTheRoomsBelowThem() {
    assertThat(
            strays(
                d ->
                    step(d.getOriginClass()).equals(step(d.getTargetClass()))
                        && FLOORS.isRoom(place(d.getOriginClass()))
                        && FLOORS.isRoom(place(d.getTargetClass()))
                        && !FLOORS.mayUse(place(d.getOriginClass()), place(d.getTargetClass()))))
        .isEmpty();
  }

  @Test
  void roomsUseOnlyRecordsOfTheirStep() {
    assertThat(
            strays(
                d ->
                    FLOORS.isRoom(place(d.getOriginClass()))
                        && place(d.getTargetClass()).equals(step(d.getOriginClass()))
                        && isDoer(outermost(d.getTargetClass()))))
        .isEmpty();
  }

  @Test
  void noRecordOfAStepKnowsTheClassOfARoomThatUsesIt() {
    assertThat(
            strays(
                d ->
                    step(d.getOriginClass()).equals(step(d.getTargetClass()))
                        && FLOORS.isRoom(place(d.getTargetClass()))
                        && !FLOORS.isRoom(place(d.getOriginClass()))
                        && uses(d.getTargetClass(), outermost(d.getOriginClass()))))
        .isEmpty();
  }

  @Test
  void aLibraryIsKnownToOneStep() {
    LIBRARIES.forEach(
        (library, step) ->
            noClasses()
                .that()
                .resideOutsideOfPackage("reprint." + step + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(library)
                .check(CLASSES));
  }

  /**
   * Records, enums, interfaces and exceptions may cross; of doers there is one, the door. The
   * leaves binary and json have a reader and a writer, since neither needs the other; judge has the
   * keeper of its rules; text is a box of tools.
   */
  @Test
  void aStepHasOneDoor() {
    Map<String, Set<String>> doors = new TreeMap<>();
    for (JavaClass c : CLASSES) {
      if (!FLOORS.isRoom(place(c)) && c.getModifiers().contains(PUBLIC) && isDoer(c)) {
        doors.computeIfAbsent(place(c), r -> new TreeSet<>()).add(c.getSimpleName());
      }
    }
    doors.remove("text");
    doors.remove("binary", Set.of("BinaryReader", "BinaryWriter", "RecordCodec"));
    doors.remove("json", Set.of("Json", "JsonWriter"));
    doors.remove("judge", Set.of("Judge", "LoadedPacks"));
    doors.values().removeIf(names -> names.size() == 1);
    assertThat(doors).isEmpty();
  }

  private static List<String> strays(Predicate<Dependency> isStray) {
    return CLASSES.stream()
        .flatMap(c -> c.getDirectDependenciesFromSelf().stream())
        .filter(d -> d.getTargetClass().getPackageName().startsWith("reprint"))
        .filter(isStray)
        .map(Dependency::getDescription)
        .toList();
  }

  private static boolean uses(JavaClass user, JavaClass used) {
    return user.getDirectDependenciesFromSelf().stream()
        .anyMatch(d -> outermost(d.getTargetClass()).equals(used));
  }

  private static boolean isDoer(JavaClass c) {
    return c.isTopLevelClass()
        && !c.isRecord()
        && !c.isEnum()
        && !c.isInterface()
        && !c.isAssignableTo(Throwable.class);
  }

  private static JavaClass outermost(JavaClass c) {
    return c.getEnclosingClass().map(ArchitectureTest::outermost).orElse(c);
  }

  /** The package without its root: {@code detect.name}; "" is where Checker lives. */
  private static String place(JavaClass c) {
    String name = c.getPackageName();
    return name.equals("reprint") ? "" : name.substring("reprint.".length());
  }

  private static String step(JavaClass c) {
    return place(c).split("\\.")[0];
  }
}

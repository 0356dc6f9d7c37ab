package reprint.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import reprint.credit.Credit;
import reprint.credit.Credits;
import reprint.credit.Masthead;
import reprint.credit.Mention;
import reprint.originals.FoundOriginal;
import reprint.originals.OriginalFinder;
import reprint.originals.Search;
import reprint.read.DocumentReader;
import reprint.read.Limits;
import reprint.read.ReadException;

/**
 * Times a library of originals and looks republications up in it. In the folder that it is given,
 * {@code originals/real} may hold real ones and {@code republished} their republications, under
 * names that agree up to a dash.
 */
final class OriginalsBench {
  private static final int LOOKUPS = 1_000;
  private static final int WARM_UP = 200;

  private final Path work;
  private final MadeLibrary made;
  private final DocumentReader reader = new DocumentReader(Limits.DEFAULT);

  private OriginalsBench(Path work, int originals) {
    this.work = work;
    made = new MadeLibrary(work.resolve("originals"), originals);
  }

  /** Takes the number of invented originals and the folder to work in. */
  public static void main(String[] args) throws Exception {
    OriginalsBench bench = new OriginalsBench(Path.of(args[1]), Integer.parseInt(args[0]));
    bench.made.write();
    bench.run();
  }

  private void run() throws Exception {
    OriginalFinder first = finder();
    double before = Cores.seconds();
    double indexed = open(first);
    double cores = Cores.seconds() - before;
    int originals = made.size() + files("originals/real").size();
    say("originals indexed", originals);
    say("… a second", originals / indexed);
    say("… a second of one core", originals / cores);
    OriginalFinder again = finder();
    say("opened again, seconds", open(again));
    changeOne();
    say("opened again with one file changed, seconds", open(finder()));
    say("memory of the open library, MB", memory());
    lookUp(again, false);
    lookUp(again, true);
    lookUpReal(again);
    open(first); // both libraries were kept until here
  }

  private OriginalFinder finder() {
    return new OriginalFinder(work.resolve("cache"));
  }

  private double open(OriginalFinder finder) throws Exception {
    return seconds(() -> finder.find(search("Boats may sail.", "post.txt", ""), new ArrayList<>()));
  }

  private void changeOne() throws IOException {
    Files.writeString(
        work.resolve("originals/0/0.txt"), "\nBoats may sail.\n", StandardCharsets.UTF_8);
  }

  /** Of what is in use, half: a second library is open as well. */
  private static double memory() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return (runtime.totalMemory() - runtime.freeMemory()) / 2e6;
  }

  private void lookUp(OriginalFinder finder, boolean linked) throws Exception {
    Random random = new Random(7);
    List<Double> times = new ArrayList<>();
    int right = 0;
    for (int i = 0; i < WARM_UP + LOOKUPS; i++) {
      int wanted = 1 + random.nextInt(made.size() - 1);
      String source = linked ? MadeLibrary.address(wanted) : "";
      Search search = search(MadeLibrary.republished(wanted, random), "post.txt", source);
      Optional<FoundOriginal> found = timed(finder, search, times);
      boolean same = found.filter(f -> isNamed(f, MadeLibrary.name(wanted))).isPresent();
      right += same && i >= WARM_UP ? 1 : 0;
    }
    String way = linked ? "by address" : "by text";
    tell(way, right, LOOKUPS, times.subList(WARM_UP, times.size()));
  }

  private void lookUpReal(OriginalFinder finder) throws Exception {
    List<Double> times = new ArrayList<>();
    List<Path> files = files("republished");
    int right = 0;
    for (Path file : files) {
      String name = file.getFileName().toString();
      Search search = search(Files.readString(file), name, "");
      Optional<FoundOriginal> found = timed(finder, search, times);
      String source = name.substring(0, name.indexOf('-') + 1);
      right += found.filter(f -> f.document().path().contains("/" + source)).isPresent() ? 1 : 0;
    }
    if (!files.isEmpty()) {
      tell("real ones by text", right, files.size(), times);
    }
  }

  private static boolean isNamed(FoundOriginal found, String name) {
    return found.document().path().endsWith("/" + name);
  }

  private static Optional<FoundOriginal> timed(
      OriginalFinder finder, Search search, List<Double> times) throws Exception {
    List<Optional<FoundOriginal>> found = new ArrayList<>();
    times.add(1000 * seconds(() -> found.add(finder.find(search, new ArrayList<>()).original())));
    return found.get(0);
  }

  private static void tell(String way, int right, int all, List<Double> times) {
    List<Double> sorted = times.stream().sorted().toList();
    say("looked up " + way, all);
    say("… the right one first, %", 100.0 * right / all);
    say("… milliseconds, median", sorted.get(all / 2));
    say("… milliseconds, 99th percentile", sorted.get(all * 99 / 100));
  }

  private List<Path> files(String folder) throws IOException {
    if (!Files.isDirectory(work.resolve(folder))) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(work.resolve(folder))) {
      return files.sorted().toList();
    }
  }

  private Search search(String text, String name, String source) throws ReadException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new Search(
        reader.read(bytes, name),
        credits(),
        work.resolve(name),
        source,
        Optional.empty(),
        List.of(made.folder()),
        work,
        Limits.DEFAULT);
  }

  /** Of a document that credits nobody. */
  private static Credits credits() {
    Optional<Mention> none = Optional.empty();
    Credit credit =
        new Credit(
            Credit.Role.MAIN,
            Credit.Reused.UNKNOWN,
            List.of(),
            none,
            List.of(),
            List.of(),
            none,
            none,
            none,
            none,
            none,
            none,
            none);
    return new Credits(new Masthead(none, List.of(), "", "", none), List.of(credit));
  }

  private interface Task {
    void run() throws Exception;
  }

  private static double seconds(Task task) throws Exception {
    long start = System.nanoTime();
    task.run();
    return (System.nanoTime() - start) / 1e9;
  }

  private static void say(String what, double value) {
    System.out.printf(Locale.ROOT, "%-44s %10.1f%n", what, value);
  }
}

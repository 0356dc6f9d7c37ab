package reprint.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import reprint.bench.Seeker.Found;
import reprint.originals.OriginalFinder;

/**
 * Times a library of originals and looks republications up in it. In the folder that it is given,
 * {@code originals/real} may hold real ones and {@code republished} their republications, under
 * names that agree up to a dash.
 */
final class OriginalsBench {
  private static final int LOOKUPS = 1_000;
  private static final int WARM_UP = 200;

  /** UTF-16 units. */
  private static final int MOST_QUOTED = 900;

  private final Path work;
  private final MadeLibrary made;
  private final Seeker seeker;

  private OriginalsBench(Path work, int originals) throws IOException {
    this.work = work;
    made = new MadeLibrary(work.resolve("originals"), originals);
    seeker = new Seeker(work, made.folder());
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
    lookUpReal(first); // warms up, and keeps both libraries until here
    if (!files("republished").isEmpty()) {
      tell("real ones by text", lookUpReal(again));
      lookUpQuoting(again);
    }
  }

  private OriginalFinder finder() {
    return new OriginalFinder(work.resolve("cache"), new PrintWriter(System.err, true));
  }

  /** Seconds until the library is open: it is opened when it is first asked. */
  private double open(OriginalFinder finder) throws Exception {
    return seeker.find(finder, Seeker.bytes("Boats may sail."), "post.txt", "", "/").milliseconds()
        / 1000;
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
    List<Found> all = new ArrayList<>();
    for (int i = 0; i < WARM_UP + LOOKUPS; i++) {
      int wanted = 1 + random.nextInt(made.size() - 1);
      String source = linked ? MadeLibrary.address(wanted) : "";
      byte[] content = Seeker.bytes(MadeLibrary.republished(wanted, random));
      all.add(seeker.find(finder, content, "post.txt", source, "/" + MadeLibrary.name(wanted)));
    }
    tell(linked ? "by address" : "by text", all.subList(WARM_UP, all.size()));
  }

  private List<Found> lookUpReal(OriginalFinder finder) throws Exception {
    List<Found> all = new ArrayList<>();
    for (Path file : files("republished")) {
      String name = file.getFileName().toString();
      String wanted = "/" + name.substring(0, name.indexOf('-') + 1);
      all.add(seeker.find(finder, Files.readAllBytes(file), name, "", wanted));
    }
    return all;
  }

  /** Articles of one's own, a third of whose words are taken from a real original, or all of it. */
  private void lookUpQuoting(OriginalFinder finder) throws Exception {
    int taken = 0;
    List<Path> files = files("originals/real");
    for (int i = 0; i < files.size(); i++) {
      byte[] own = Seeker.bytes(quoting(files.get(i), i));
      taken += seeker.find(finder, own, "own-" + i + ".txt", "", "/").right() ? 1 : 0;
    }
    say("own articles that quote a real original", files.size());
    say("… taken for its republication", taken);
  }

  private String quoting(Path original, int seed) throws Exception {
    String text = seeker.text(original);
    String quoted = text.substring(0, Math.min(text.length(), MOST_QUOTED));
    long spaces = quoted.chars().filter(Character::isWhitespace).count();
    boolean spaced = 20 * spaces > quoted.length(); // else each sign is a word
    List<String> own =
        new Prose(-seed - 1, 20_000).words(2 * (int) (spaced ? spaces : MOST_QUOTED));
    own.add(own.size() / 2, "“" + quoted + "”");
    return "An answer to what was written this week\n\n" + String.join("\n\n", own) + "\n";
  }

  private static void tell(String way, List<Found> all) {
    say("looked up " + way, all.size());
    say("… the right one first, %", 100.0 * all.stream().filter(Found::right).count() / all.size());
    tell("… milliseconds", all, Found::milliseconds);
    tell("… without reading the one found", all, f -> f.milliseconds() - f.reading());
  }

  private static void tell(String what, List<Found> all, ToDoubleFunction<Found> time) {
    double[] sorted = all.stream().mapToDouble(time).sorted().toArray();
    say(what + ", median", sorted[sorted.length / 2]);
    say(what + ", 99th percentile", sorted[sorted.length * 99 / 100]);
  }

  private List<Path> files(String folder) throws IOException {
    if (!Files.isDirectory(work.resolve(folder))) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(work.resolve(folder))) {
      return files.sorted().toList();
    }
  }

  private static void say(String what, double value) {
    System.out.printf(Locale.ROOT, "%-50s %10.1f%n", what, value);
  }
}

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import reprint.credit.Credit;
import reprint.credit.Credits;
import reprint.credit.Masthead;
import reprint.credit.Mention;
import reprint.originals.FoundOriginal;
import reprint.originals.OriginalFinder;
import reprint.originals.Search;
import reprint.read.Document;
import reprint.read.DocumentReader;
import reprint.read.Limits;

/** Times a library of invented originals and looks republications up in it. See originals. */
final class OriginalsBench {
  private static final int PARAGRAPHS = 10;
  private static final int PARAGRAPH_WORDS = 80;
  private static final int VOCABULARY = 8_000;

  /** Every tenth article opens a family: it and the three after it are versions of one text. */
  private static final int FAMILY_EVERY = 10;

  private static final int FAMILY = 4;
  private static final int LOOKUPS = 1_000;
  private static final int WARM_UP = 200;

  private final Path work;
  private final int originals;

  private OriginalsBench(Path work, int originals) {
    this.work = work;
    this.originals = originals;
  }

  public static void main(String[] args) throws Exception {
    OriginalsBench bench = new OriginalsBench(Path.of(args[1]), Integer.parseInt(args[0]));
    bench.makeLibrary();
    bench.run();
  }

  private void run() throws Exception {
    OriginalFinder first = new OriginalFinder(work.resolve("cache"));
    double before = cpuSeconds();
    double indexed = seconds(() -> find(first, "Boats may sail.", ""));
    double cpu = cpuSeconds() - before;
    say("%d originals indexed in %.1f s: %.0f a second", originals, indexed, originals / indexed);
    say("that took %.1f s of the cores: %.0f a second and core", cpu, originals / cpu);
    OriginalFinder again = new OriginalFinder(work.resolve("cache"));
    say("opened again in %.0f ms", 1000 * seconds(() -> find(again, "Boats may sail.", "")));
    lookUp(again, "by text", false);
    lookUp(again, "by address", true);
  }

  private void lookUp(OriginalFinder finder, String way, boolean linked) throws Exception {
    Random random = new Random(7);
    int right = 0;
    List<Double> times = new ArrayList<>();
    for (int i = 0; i < WARM_UP + LOOKUPS; i++) {
      int wanted = random.nextInt(originals);
      Search search = search(republished(wanted, random), linked ? address(wanted) : "");
      List<Optional<FoundOriginal>> found = new ArrayList<>();
      double time = seconds(() -> found.add(finder.find(search, new ArrayList<>()).original()));
      if (i >= WARM_UP) {
        times.add(time);
        right += found.get(0).filter(f -> f.document().path().endsWith(name(wanted))).isPresent() ? 1 : 0;
      }
    }
    times.sort(null);
    say(
        "%s: the right one first for %.1f %% of %d; %.1f ms in the middle, %.1f ms at the 99th percentile",
        way, 100.0 * right / LOOKUPS, LOOKUPS, 1000 * times.get(LOOKUPS / 2), 1000 * times.get(LOOKUPS * 99 / 100));
  }

  /** Half the originals are text, half pages. */
  private static String name(int number) {
    return "/" + number + (number % 2 == 0 ? ".txt" : ".html");
  }

  private static String address(int number) {
    return "https://tides.example/" + number + "/story";
  }

  private void makeLibrary() throws IOException {
    for (int i = 0; i < originals; i++) {
      Path file = work.resolve("originals/" + i / 1000 + name(i));
      Files.createDirectories(file.getParent());
      Files.writeString(file, i % 2 == 0 ? text(i) : page(i));
    }
  }

  private static String text(int number) {
    return "URL: " + address(number) + "\n\n" + String.join("\n\n", article(number)) + "\n";
  }

  private static String page(int number) {
    return "<!doctype html><html><head><meta charset=utf-8><title>Story</title><link rel=canonical href='"
        + address(number)
        + "'></head><body><nav><a href=/>Home</a></nav><article><p>"
        + String.join("</p><p>", article(number))
        + "</p></article><footer>All about tides</footer></body></html>";
  }

  /** The paragraphs of an original; versions of a family differ by one paragraph or by words. */
  private static List<String> article(int number) {
    int version = number % FAMILY_EVERY < FAMILY ? number % FAMILY_EVERY : 0;
    Random random = new Random(number - version);
    List<String> paragraphs = new ArrayList<>();
    for (int i = 0; i < PARAGRAPHS; i++) {
      paragraphs.add(paragraph(random));
    }
    Random change = new Random(-number);
    switch (version) {
      case 1 -> paragraphs.set(3, withOtherWord(paragraphs.get(3), change));
      case 2 -> paragraphs.add(5, paragraph(change));
      case 3 -> paragraphs.remove(7);
      default -> {}
    }
    return paragraphs;
  }

  /** A part of a lone article, else the whole; with a word changed in half; page furniture around. */
  private static String republished(int number, Random random) {
    List<String> paragraphs = new ArrayList<>(article(number));
    boolean alone = number % FAMILY_EVERY >= FAMILY;
    if (alone && random.nextInt(3) == 0) {
      paragraphs = new ArrayList<>(paragraphs.subList(0, 3));
    }
    if (random.nextBoolean()) {
      paragraphs.set(0, withOtherWord(paragraphs.get(0), random));
    }
    return "Share this story\n\n"
        + String.join("\n\n", paragraphs)
        + "\n\nThis story was first published by Tidal Review and is shared under a licence.\n";
  }

  private static String withOtherWord(String paragraph, Random random) {
    String[] words = paragraph.split(" ");
    words[random.nextInt(words.length)] = "otherwise";
    return String.join(" ", words);
  }

  /** Frequent words are frequent, as in any language. */
  private static String paragraph(Random random) {
    String[] words = new String[PARAGRAPH_WORDS];
    Arrays.setAll(words, i -> word((int) Math.pow(VOCABULARY, random.nextDouble())));
    return String.join(" ", words) + ".";
  }

  private static String word(int number) {
    StringBuilder word = new StringBuilder();
    for (int left = number + 21; left > 0; left /= 21) {
      word.append("bcdfghjklmnprstvwxyzq".charAt(left % 21)).append("aeiou".charAt(left % 5));
    }
    return word.toString();
  }

  private void find(OriginalFinder finder, String text, String source) throws Exception {
    finder.find(search(text, source), new ArrayList<>());
  }

  private Search search(String text, String source) throws Exception {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Document document = new DocumentReader(Limits.DEFAULT).read(bytes, "post.txt");
    List<Path> folders = List.of(work.resolve("originals"));
    return new Search(
        document, credits(), work.resolve("post.txt"), source, Optional.empty(), folders, work, Limits.DEFAULT);
  }

  private static Credits credits() {
    Optional<Mention> none = Optional.empty();
    Credit credit =
        new Credit(
            Credit.Role.MAIN, Credit.Reused.UNKNOWN, List.of(), none, List.of(), List.of(), none, none, none, none,
            none, none, none);
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

  /** Of all threads; tells more than the clock where other programs run as well. */
  private static double cpuSeconds() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime() / 1e9;
  }

  private static void say(String form, Object... values) {
    System.out.println(String.format(Locale.ROOT, form, values));
  }
}

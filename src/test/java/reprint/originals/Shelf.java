package reprint.originals;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import reprint.credit.Credit;
import reprint.credit.Credits;
import reprint.credit.Masthead;
import reprint.credit.Mention;
import reprint.read.Document;
import reprint.read.DocumentReader;
import reprint.read.Limits;
import reprint.read.Location;
import reprint.read.Notification;
import reprint.read.ReadException;
import reprint.text.Span;

/**
 * A folder of saved originals and a finder for them.
 *
 * @param root holds the folders {@code originals} and {@code cache}
 * @param finder as a run has it
 * @param notified what could not be read
 * @param warnings for the user
 */
record Shelf(Path root, OriginalFinder finder, List<Notification> notified, StringWriter warnings) {
  private static final String[] WORDS =
      ("harbour tide boat sail water master hour board morning wind crew pier rope lamp gull net"
              + " storm chart anchor quay ferry salt shore mast bell fog keel buoy")
          .split(" ");

  static Shelf in(Path root) throws IOException {
    Files.createDirectories(root.resolve("originals"));
    return keeping(root, root.resolve("cache"));
  }

  /** The same in the next run. */
  Shelf again() {
    return keeping(root, root.resolve("cache"));
  }

  /** One whose index is kept in a folder. */
  static Shelf keeping(Path root, Path cache) {
    StringWriter warnings = new StringWriter();
    OriginalFinder finder = new OriginalFinder(cache, new PrintWriter(warnings));
    return new Shelf(root, finder, new ArrayList<>(), warnings);
  }

  /** An article of 120 words; another seed gives another one. */
  static String article(int seed) {
    return words(120, seed) + ".\n";
  }

  /** So many words. */
  static String words(int count, int seed) {
    return new Random(seed)
        .ints(count, 0, WORDS.length)
        .mapToObj(i -> WORDS[i])
        .collect(Collectors.joining(" "));
  }

  Path save(String name, String content) throws IOException {
    Path file = root.resolve("originals").resolve(name);
    return Files.write(file, content.getBytes(StandardCharsets.UTF_8));
  }

  /** What is found for a text that links to {@code source}. */
  Optional<FoundOriginal> find(String text, String source) throws ReadException {
    return find(text, source, root.resolve("post.txt"));
  }

  Optional<FoundOriginal> find(String text, String source, Path file) throws ReadException {
    return find(text, source, file, Optional.empty());
  }

  Optional<FoundOriginal> find(String text, String source, Path file, Optional<Search.Given> given)
      throws ReadException {
    DocumentReader reader = new DocumentReader(Limits.DEFAULT);
    Document document = reader.read(text.getBytes(StandardCharsets.UTF_8), "post.txt");
    List<Path> folders = List.of(root.resolve("originals"));
    Search search =
        new Search(
            document, credits(document, source), file, "", given, folders, root, Limits.DEFAULT);
    return finder.find(search, notified).original();
  }

  private static Credits credits(Document document, String source) {
    Optional<Mention> mention =
        source.isEmpty()
            ? Optional.empty()
            : Optional.of(new Mention("", source, new Span(0, 0), Location.NONE));
    Credit credit =
        new Credit(
            Credit.Role.MAIN,
            Credit.Reused.UNKNOWN,
            List.of(),
            Optional.empty(),
            List.of(),
            List.of(),
            mention,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    Optional<Mention> title =
        document.titleBlock().map(b -> new Mention(document.text(b), "", b.span(), Location.NONE));
    Masthead masthead = new Masthead(title, List.of(), "", "", Optional.empty());
    return new Credits(masthead, List.of(credit));
  }
}

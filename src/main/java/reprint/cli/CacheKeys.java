package reprint.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import reprint.Input;
import reprint.Run;
import reprint.cache.Content;
import reprint.cache.ReportCache.Key;
import reprint.config.InForce;
import reprint.originals.OriginalFinder;
import reprint.read.Companion;
import reprint.read.DocumentReader;
import reprint.site.Sites;

/**
 * The cache key of a document: everything its report depends on. Each folder is examined once a
 * run.
 */
final class CacheKeys {
  /** Bytes. */
  private static final int LONG_DOCUMENT = 1 << 16;

  private static final int LONG_TEXT = 1000;

  private final CompletableFuture<Content> run;
  private final Map<Path, Content> seen = new ConcurrentHashMap<>();
  private final Map<String, List<String>> common = new ConcurrentHashMap<>();
  private final Map<Path, Companion.Folder> folders = new ConcurrentHashMap<>();
  private final Map<Path, List<Path>> siteFiles = new ConcurrentHashMap<>();
  private final Map<String, String> sums = new ConcurrentHashMap<>();

  /**
   * @param folder to which paths are relative
   * @param meanwhile whether to compute the program's checksum in parallel, not first
   */
  CacheKeys(Run run, Path folder, boolean meanwhile) throws IOException {
    this.run =
        program(
            List.of(
                Version.number(),
                System.getProperty("java.vm.version", ""), // includes its tables of Unicode
                Boolean.toString(run.inlineIgnores()),
                new TreeSet<>(run.baseline()).toString(),
                folder.toString()));
    if (!meanwhile) {
      this.run.join();
    }
  }

  /** The exact bytes of the program and its rules: two builds may have the same version. */
  private static CompletableFuture<Content> program(List<String> same) throws IOException {
    Path code = Program.code();
    Path rules = Program.rules();
    return CompletableFuture.supplyAsync(
        () -> {
          try {
            return Content.ofOwn(same, List.of(code, rules));
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        },
        task -> OrderedRun.daemon(task).start());
  }

  /** The key of the rules of some packs. */
  Key rules(List<String> packs) throws IOException {
    List<String> made = new ArrayList<>(List.of(run.join().sum()));
    addPacks(packs, made);
    return new Key("rules", made, new byte[0]);
  }

  /** The key of a document with its bytes. */
  Key document(Input input, InForce inForce) throws IOException {
    String place = input.shown() + "\0" + inForce.repositoryPath();
    List<String> made = new ArrayList<>();
    made.add(run.join().sum());
    made.add(place);
    made.add(input.file() + "\0" + real(input.file()) + "\0" + inForce.home());
    made.add(companions(input.file(), inForce.home()).toString());
    made.add(site(input.file().getParent(), inForce.home()));
    made.replaceAll(this::brief);
    made.addAll(common(inForce));
    return new Key(place, made, brief(input.bytes().orElseThrow()));
  }

  /** A link may lead into a folder of originals, or to the original itself. */
  private static Path real(Path file) throws IOException {
    return Files.exists(file) ? file.toRealPath() : file;
  }

  /** The common key of all documents with the same configuration. */
  private List<String> common(InForce inForce) throws IOException {
    String settings = inForce.home() + "\0" + inForce.text();
    List<String> known = common.get(settings);
    if (known == null) {
      known = new ArrayList<>(List.of(inForce.text()));
      addPacks(inForce.settings().packs(), known);
      Path usual = inForce.home().resolve(OriginalFinder.USUAL);
      known.add(content(usual, CacheKeys::original).sum());
      for (Path original : inForce.originals().stream().sorted().toList()) {
        known.add(original + "\0" + content(original, CacheKeys::original).sum());
      }
      known.replaceAll(this::brief);
      common.put(settings, known);
    }
    return known;
  }

  /** Replaces large documents and long configurations by their checksums. */
  private static byte[] brief(byte[] document) {
    return document.length <= LONG_DOCUMENT
        ? document
        : Content.of(document).sum().getBytes(StandardCharsets.US_ASCII);
  }

  private String brief(String text) {
    return text.length() <= LONG_TEXT ? text : sums.computeIfAbsent(text, CacheKeys::sum);
  }

  private static String sum(String text) {
    return Content.of(text.getBytes(StandardCharsets.UTF_8)).sum();
  }

  /** Each folder is examined once a run. */
  private List<Companion> companions(Path file, Path home) throws IOException {
    Path parent = file.getParent();
    Companion.Folder known = folders.get(parent);
    if (known == null) {
      known = DocumentReader.companionFolder(parent, home);
      folders.put(parent, known);
    }
    return DocumentReader.companions(file, known);
  }

  /** The files about the site around a folder, each examined once a run. */
  private String site(Path folder, Path home) throws IOException {
    StringBuilder site = new StringBuilder();
    for (Path file : siteFiles.computeIfAbsent(folder, f -> Sites.files(f, home))) {
      site.append(file).append('\0').append(content(file, Content::of).sum()).append('\n');
    }
    return site.toString();
  }

  private void addPacks(List<String> packs, List<String> made) throws IOException {
    for (String pack : packs) {
      made.add(pack);
      if (Path.of(pack).isAbsolute()) {
        made.add(content(Path.of(pack), Content::of).sum());
      }
    }
  }

  /**
   * A folder of originals may be large, so its file list represents it; rules are represented by
   * their content.
   */
  private static Content original(Path path) throws IOException {
    return Files.isDirectory(path) ? Content.listed(path) : Content.of(path);
  }

  private interface Look {
    Content at(Path path) throws IOException;
  }

  private Content content(Path path, Look look) throws IOException {
    Content known = seen.get(path);
    if (known == null) {
      known = look.at(path);
      seen.put(path, known);
    }
    return known;
  }
}

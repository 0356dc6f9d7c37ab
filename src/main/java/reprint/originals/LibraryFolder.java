package reprint.originals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import reprint.archive.WebArchive;
import reprint.read.DocumentReader;

/** Lists possible originals in a folder and below it; unreadable folders are skipped. */
final class LibraryFolder extends SimpleFileVisitor<Path> {
  private final Path folder;
  private final List<IndexedFile> found = new ArrayList<>();

  private LibraryFolder(Path folder) {
    this.folder = folder;
  }

  /** The files, not yet read, sorted by path. */
  static List<IndexedFile> files(Path folder) {
    LibraryFolder visitor = new LibraryFolder(folder);
    try {
      Files.walkFileTree(folder, visitor);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    visitor.found.sort(Comparator.comparing(IndexedFile::path));
    return visitor.found;
  }

  @Override
  public FileVisitResult preVisitDirectory(Path entered, BasicFileAttributes attributes) {
    boolean hidden = !entered.equals(folder) && entered.getFileName().toString().startsWith(".");
    return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    String name = file.getFileName().toString();
    boolean fits = DocumentReader.isDocument(name) || WebArchive.isArchive(name);
    if (fits && attributes.isRegularFile()) {
      String path = folder.relativize(file).toString().replace('\\', '/');
      long modified = attributes.lastModifiedTime().toMillis();
      found.add(new IndexedFile(path, attributes.size(), modified, List.of()));
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException e) {
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult postVisitDirectory(Path left, IOException e) {
    return FileVisitResult.CONTINUE;
  }
}

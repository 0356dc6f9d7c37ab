package reprint.originals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import reprint.binary.BinaryFile;
import reprint.binary.BinaryWriter;
import reprint.binary.RecordCodec;
import reprint.read.Limits;

/**
 * A library's index on disk. It only saves time: a missing or damaged index, or one of another
 * version, counts as empty, and one that cannot be written is skipped.
 */
record IndexFile(Path file) {
  /** Changes with everything that makes a signature or an address. */
  private static final String FORM = "reprint-originals-6";

  private static final RecordCodec<IndexedFile> CODEC = RecordCodec.of(IndexedFile.class);

  /** The index of a folder that is read within limits. Each folder has its own file. */
  static IndexFile in(Path cache, Path folder, Limits limits) {
    String key = Library.real(folder) + "\n" + limits;
    UUID name = UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
    return new IndexFile(cache.resolve("originals-" + name + ".index"));
  }

  /** The indexed files, by path. */
  Map<String, IndexedFile> read() {
    Map<String, IndexedFile> files = new HashMap<>();
    try {
      for (IndexedFile each : content().read().list(CODEC::read)) {
        files.put(each.path(), each);
      }
      return files;
    } catch (IOException e) {
      return Map.of();
    }
  }

  void write(Collection<IndexedFile> files) {
    try {
      Files.createDirectories(file.getParent());
      BinaryFile.clearUp(file.getParent());
      BinaryWriter out = content().writer();
      out.list(files, CODEC::write);
      content().replace(out, file.getParent());
    } catch (IOException e) {
      return;
    }
  }

  private BinaryFile content() {
    return new BinaryFile(file, FORM);
  }
}

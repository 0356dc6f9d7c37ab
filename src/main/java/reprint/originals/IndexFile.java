package reprint.originals;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;
import reprint.read.Limits;

/**
 * A library's index on disk. It only saves time: one that is missing, broken or of another version
 * counts as empty, one that cannot be written is left.
 *
 * @param file of the index
 */
record IndexFile(Path file) {
  /** Changes with the form of the file and with all that makes a signature or an address. */
  private static final int VERSION = 0x5E60_0004;

  private static final int CHECKSUM_BYTES = Long.BYTES;

  /**
   * What a new index is called until it is whole; one so old is left from a run that was killed.
   */
  private static final String UNFINISHED = ".tmp";

  private static final Duration KILLED = Duration.ofDays(1);

  /** The index of a folder that is read within limits; another folder has another file. */
  static IndexFile in(Path cache, Path folder, Limits limits) {
    String key = Library.real(folder) + "\n" + limits;
    UUID name = UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
    return new IndexFile(cache.resolve("originals-" + name + ".index"));
  }

  /** What was known, by path. */
  Map<String, IndexedFile> read() {
    try {
      byte[] bytes = Files.readAllBytes(file);
      int end = bytes.length - CHECKSUM_BYTES;
      CRC32 checksum = new CRC32();
      checksum.update(bytes, 0, Math.max(0, end));
      boolean whole = end > 0 && ByteBuffer.wrap(bytes).getLong(end) == checksum.getValue();
      return whole ? files(new DataInputStream(new ByteArrayInputStream(bytes, 0, end))) : Map.of();
    } catch (IOException e) {
      return Map.of();
    }
  }

  private static Map<String, IndexedFile> files(DataInputStream in) throws IOException {
    Map<String, IndexedFile> files = new HashMap<>();
    int count = in.readInt() == VERSION ? in.readInt() : 0;
    for (int i = 0; i < count; i++) {
      String path = in.readUTF();
      files.put(path, new IndexedFile(path, in.readLong(), in.readLong(), originals(path, in)));
    }
    return files;
  }

  private static List<SavedOriginal> originals(String path, DataInputStream in) throws IOException {
    List<SavedOriginal> originals = new ArrayList<>();
    for (int count = in.readInt(); count > 0; count--) {
      long offset = in.readLong();
      List<String> addresses = new ArrayList<>();
      for (int left = in.readInt(); left > 0; left--) {
        addresses.add(in.readUTF());
      }
      int runs = in.readInt();
      long[] values = new long[Signature.WORDS];
      for (int i = 0; i < values.length; i++) {
        values[i] = in.readLong();
      }
      originals.add(new SavedOriginal(path, offset, addresses, runs, new Signature(values)));
    }
    return originals;
  }

  /** Writes a new index beside the old one and puts it in its place: a reader sees one or other. */
  void write(Collection<IndexedFile> files) {
    try {
      Files.createDirectories(file.getParent());
      Path fresh = Files.createTempFile(file.getParent(), "originals", UNFINISHED);
      try {
        sweep(file.getParent());
        writeTo(fresh, files);
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(fresh);
      }
    } catch (IOException e) {
      return;
    }
  }

  private static void sweep(Path cache) throws IOException {
    FileTime old = FileTime.from(Instant.now().minus(KILLED));
    try (DirectoryStream<Path> left = Files.newDirectoryStream(cache, "originals*" + UNFINISHED)) {
      for (Path each : left) {
        if (Files.getLastModifiedTime(each).compareTo(old) < 0) {
          Files.deleteIfExists(each);
        }
      }
    }
  }

  private static void writeTo(Path fresh, Collection<IndexedFile> files) throws IOException {
    try (CheckedOutputStream checked =
            new CheckedOutputStream(
                new BufferedOutputStream(Files.newOutputStream(fresh)), new CRC32());
        DataOutputStream out = new DataOutputStream(checked)) {
      out.writeInt(VERSION);
      out.writeInt(files.size());
      for (IndexedFile each : files) {
        out.writeUTF(each.path());
        out.writeLong(each.size());
        out.writeLong(each.modified());
        write(each.originals(), out);
      }
      out.writeLong(checked.getChecksum().getValue());
    }
  }

  private static void write(List<SavedOriginal> originals, DataOutputStream out)
      throws IOException {
    out.writeInt(originals.size());
    for (SavedOriginal original : originals) {
      out.writeLong(original.offset());
      out.writeInt(original.addresses().size());
      for (String address : original.addresses()) {
        out.writeUTF(address);
      }
      out.writeInt(original.runs());
      for (long values : original.signature().values()) {
        out.writeLong(values);
      }
    }
  }
}

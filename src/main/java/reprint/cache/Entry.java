package reprint.cache;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import reprint.binary.BinaryFile;
import reprint.binary.BinaryReader;
import reprint.binary.BinaryWriter;
import reprint.cache.ReportCache.Key;

/**
 * A file of the cache: the key of its content, then the content.
 *
 * @param folder of the cache
 * @param name of the file in it
 */
record Entry(Path folder, String name) {
  /** Changes with the order of the content; the codecs know the form of each part. */
  private static final String FORM = "reprint-report-4";

  private BinaryFile file() {
    return new BinaryFile(folder.resolve(name.substring(0, 2)).resolve(name.substring(2)), FORM);
  }

  /** The content, if it was made from {@code key}. */
  Optional<BinaryReader> read(Key key) throws IOException {
    try {
      BinaryReader in = file().read();
      boolean fits =
          in.text().equals(key.name())
              && in.list(BinaryReader::text).equals(key.made())
              && in.isNext(key.document());
      return fits ? Optional.of(in) : Optional.empty();
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  void write(Key key, Consumer<BinaryWriter> content) throws IOException {
    BinaryFile file = file();
    BinaryWriter out = file.writer();
    out.text(key.name());
    out.list(key.made(), BinaryWriter::text);
    out.bytes(key.document());
    content.accept(out);
    file.replace(out, folder);
  }
}

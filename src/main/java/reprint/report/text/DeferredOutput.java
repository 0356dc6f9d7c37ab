package reprint.report.text;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * Text that can be written only when all of it is known; kept compressed, because it may be long.
 */
public final class DeferredOutput {
  private final ByteArrayOutputStream packed = new ByteArrayOutputStream();
  private final Deflater deflater = new Deflater(Deflater.BEST_SPEED);
  private final Writer in =
      new OutputStreamWriter(new DeflaterOutputStream(packed, deflater), StandardCharsets.UTF_8);

  public void add(Object part) {
    try {
      in.write(part.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e); // in-memory streams do not fail
    }
  }

  /** Writes all of it; nothing can be added afterwards. */
  public void writeTo(Writer out) throws IOException {
    in.close();
    deflater.end();
    ByteArrayInputStream bytes = new ByteArrayInputStream(packed.toByteArray());
    try (Reader reader =
        new InputStreamReader(new InflaterInputStream(bytes), StandardCharsets.UTF_8)) {
      reader.transferTo(out);
    }
  }
}

package reprint.originals;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The originals read last, so that copies of one article do not read it again and again. Safe for
 * use by several threads.
 */
final class ReadOriginals {
  /** UTF-16 units of cached text; with their places and blocks some 20 MB. */
  private static final int MOST = 2_000_000;

  private final Map<String, ReadOriginal> kept = new LinkedHashMap<>(16, 0.75f, true);
  private int size;

  synchronized Optional<ReadOriginal> find(String name) {
    return Optional.ofNullable(kept.get(name));
  }

  /** Caches an original; drops those unused for longest. */
  synchronized void add(String name, ReadOriginal original) {
    if (kept.putIfAbsent(name, original) == null) {
      size += length(original);
    }
    var oldest = kept.entrySet().iterator();
    while (size > MOST) {
      size -= length(oldest.next().getValue());
      oldest.remove();
    }
  }

  private static int length(ReadOriginal original) {
    return original.document().text().length();
  }
}

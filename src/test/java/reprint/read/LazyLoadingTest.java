package reprint.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A short text must not wait for libraries that only other formats need. */
class LazyLoadingTest {

  @Test
  void plainTextLoadsNoTika() throws Exception {
    assertThat(loadedFor("a.txt", "Boats may sail: https://tide.example/\n"))
        .contains("reprint.read.text.TextFormat")
        .noneMatch(name -> name.startsWith("org.apache."));
  }

  @Test
  void markdownLoadsNoTika() throws Exception {
    assertThat(loadedFor("a.md", "---\ntitle: Slow tide\n---\n# Slow tide\n"))
        .anyMatch(name -> name.startsWith("org.commonmark."))
        .noneMatch(name -> name.startsWith("org.apache."));
  }

  @Test
  void onlyBytesThatAreNoUtf8LoadTheDetector() throws Exception {
    assertThat(loadedFor("a.txt", "M\u00F6wen \u00FCber H\u00E4fen, gr\u00FC\u00DFend"))
        .anyMatch(name -> name.contains("CharsetDetector"));
  }

  /** The names of the classes that reading one document loads, outside the JDK. */
  private static Set<String> loadedFor(String name, String latin) throws Exception {
    Recorder recorder = new Recorder();
    Class<?> limits = recorder.loadClass("reprint.read.Limits");
    Class<?> reader = recorder.loadClass("reprint.read.DocumentReader");
    Object one = reader.getConstructor(limits).newInstance(limits.getField("DEFAULT").get(null));
    byte[] bytes = latin.getBytes(StandardCharsets.ISO_8859_1);
    reader.getMethod("read", byte[].class, String.class).invoke(one, bytes, name);
    return recorder.loaded;
  }

  /** Loads every class of the class path anew and writes its name down. */
  private static final class Recorder extends ClassLoader {
    private final Set<String> loaded = new HashSet<>();

    Recorder() {
      super(ClassLoader.getPlatformClassLoader());
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      String file = name.replace('.', '/') + ".class";
      try (InputStream in = LazyLoadingTest.class.getClassLoader().getResourceAsStream(file)) {
        if (in == null) {
          throw new ClassNotFoundException(name);
        }
        loaded.add(name);
        byte[] bytes = in.readAllBytes();
        return defineClass(name, bytes, 0, bytes.length);
      } catch (IOException e) {
        throw new ClassNotFoundException(name, e);
      }
    }

    @Override
    public InputStream getResourceAsStream(String name) {
      return LazyLoadingTest.class.getClassLoader().getResourceAsStream(name);
    }

    @Override
    protected java.net.URL findResource(String name) {
      return LazyLoadingTest.class.getClassLoader().getResource(name);
    }
  }
}

package reprint.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A name whose address changes between two looks. It needs a program of its own, since a name once
 * looked for is known, and a file of names, since nobody is asked.
 */
class PinnedNamesTest {
  @TempDir Path root;

  @Test
  void aNameIsLookedForOnce() throws Exception {
    assertThat(run("pinned")).isEqualTo("1.1.1.1 1.1.1.1");
  }

  @Test
  void withoutThatItWouldLeadElsewhere() throws Exception {
    assertThat(run("loose")).isEqualTo("1.1.1.1 127.0.0.1");
  }

  private String run(String mode) throws Exception {
    Path names = root.resolve("names");
    Process program =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djdk.net.hosts.file=" + names,
                "-Dsun.net.inetaddr.ttl=0",
                "-cp",
                System.getProperty("java.class.path"),
                PinnedNamesTest.class.getName(),
                mode,
                names.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    program.waitFor();
    return said.strip();
  }

  /** Looks for a name, has it changed, and looks again. */
  public static void main(String[] args) throws IOException {
    if (args[0].equals("pinned")) {
      Fetcher.forProgram(FetchOptions.of("reprint/1.0", "", Set.of()));
    }
    Path names = Path.of(args[1]);
    Files.writeString(names, "1.1.1.1 rebind.example\n");
    String first = InetAddress.getByName("rebind.example").getHostAddress();
    Files.writeString(names, "127.0.0.1 rebind.example\n");
    System.out.println(first + " " + InetAddress.getByName("rebind.example").getHostAddress());
  }
}

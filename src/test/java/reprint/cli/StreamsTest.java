package reprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StreamsTest {
  @ParameterizedTest(name = "{0} {1} terminal {2}: {3}")
  @CsvSource({
    "auto,   '',                              true,  true",
    "auto,   '',                              false, false",
    "always, NO_COLOR=1,                      false, true",
    "never,  FORCE_COLOR=1,                   true,  false",
    "auto,   NO_COLOR=1 FORCE_COLOR=1,        true,  false",
    "auto,   FORCE_COLOR=1,                   false, true",
    "auto,   FORCE_COLOR=0,                   false, false",
    "auto,   CLICOLOR_FORCE=1 CLICOLOR=0,     false, true",
    "auto,   CLICOLOR=0,                      true,  false",
    "auto,   TERM=dumb,                       true,  false",
    "auto,   GITHUB_ACTIONS=true,             false, true",
    "auto,   GITLAB_CI=true,                  false, true",
  })
  void coloursFollowTheConventions(
      String wish, String variables, boolean terminal, boolean colour) {
    assertThat(streams(variables, terminal).colour(wish)).isEqualTo(colour);
  }

  @ParameterizedTest
  @CsvSource({"COLUMNS=132, 132", "COLUMNS=7, 40", "COLUMNS=wide, 80", "'', 80"})
  void theWidthIsThatOfTheTerminal(String variables, int width) {
    assertThat(streams(variables, true).width()).isEqualTo(width);
  }

  private static Streams streams(String variables, boolean terminal) {
    Map<String, String> environment = new HashMap<>();
    for (String variable : variables.isEmpty() ? new String[0] : variables.split(" ")) {
      environment.put(variable.split("=")[0], variable.split("=")[1]);
    }
    return new Streams(null, null, null, environment, terminal, terminal, null);
  }
}

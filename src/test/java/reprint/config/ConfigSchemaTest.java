package reprint.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import reprint.json.JsonException;
import reprint.json.JsonValue;

/** {@code config.schema.json} is what editors complete by: it must know the same keys. */
class ConfigSchemaTest {
  @Test
  void theSchemaHasTheKeysOfAFile() throws IOException, JsonException {
    assertThat(schema().get("properties").members().keySet())
        .containsExactlyInAnyOrderElementsOf(Keys.known(false));
  }

  @Test
  void theSchemaHasTheKeysOfAnOverride() throws IOException, JsonException {
    JsonValue override = schema().get("definitions").get("override");
    assertThat(override.get("properties").members().keySet())
        .containsExactlyInAnyOrderElementsOf(Keys.known(true));
  }

  private static JsonValue schema() throws IOException, JsonException {
    return JsonValue.read(
        Files.readString(Path.of("src/main/resources/reprint/cli/config.schema.json")));
  }
}

package reprint;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A JSON Schema, evaluated by another's validator ({@code com.networknt}), formats too. It takes
 * the drafts' own schemas from its jar and fetches nothing.
 */
public final class JsonSchema {
  private static final JsonMapper MAPPER = new JsonMapper();

  private final Schema schema;

  private JsonSchema(JsonNode schema) {
    this.schema = registry().getSchema(schema);
  }

  private static SchemaRegistry registry() {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  }

  public static JsonSchema of(String schema) {
    return new JsonSchema(MAPPER.readTree(schema));
  }

  public static JsonSchema in(Path file) throws IOException {
    return of(Files.readString(file));
  }

  /** The same, and each object bears the fields alone that the schema names. */
  public static JsonSchema closed(Path file) throws IOException {
    JsonNode schema = MAPPER.readTree(Files.readString(file));
    close(schema);
    return new JsonSchema(schema);
  }

  /** The same of one of its definitions. */
  public static JsonSchema closed(Path file, String definition) throws IOException {
    JsonNode schema = MAPPER.readTree(Files.readString(file));
    close(schema);
    ObjectNode part = MAPPER.createObjectNode();
    part.set("$schema", schema.get("$schema"));
    part.set("definitions", schema.get("definitions"));
    part.putArray("allOf").addObject().put("$ref", "#/definitions/" + definition);
    return new JsonSchema(part);
  }

  private static void close(JsonNode node) {
    if (node instanceof ObjectNode object
        && object.path("properties").isObject()
        && !object.has("additionalProperties")) {
      object.put("additionalProperties", false);
    }
    node.forEach(JsonSchema::close);
  }

  /** What in a JSON text is not as the schema wants it. */
  public List<String> faults(String json) {
    return faults(json, InputFormat.JSON);
  }

  public List<String> faultsOfYaml(String yaml) {
    return faults(yaml, InputFormat.YAML);
  }

  private List<String> faults(String text, InputFormat format) {
    return schema
        .validate(
            text,
            format,
            run -> run.executionConfig(config -> config.formatAssertionsEnabled(true)))
        .stream()
        .map(Error::toString)
        .toList();
  }

  /** What in a schema is not as its own draft wants it. */
  public static List<String> faultsOfSchema(String text) {
    JsonNode draft = MAPPER.readTree(text).path("$schema");
    return registry()
        .getSchema(com.networknt.schema.SchemaLocation.of(draft.asString()))
        .validate(text, InputFormat.JSON)
        .stream()
        .map(Error::toString)
        .toList();
  }
}

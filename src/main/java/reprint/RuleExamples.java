package reprint;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import reprint.config.Configuration;
import reprint.config.InForce;
import reprint.judge.Example;
import reprint.judge.ExampleResult;
import reprint.judge.Facts;
import reprint.judge.Judge;
import reprint.judge.Rule;
import reprint.picture.PictureSource;
import reprint.read.Property;
import reprint.read.ReadException;

/** Sends the examples of rules the road up to the judgement, each then judged by its rule. */
@Internal
public record RuleExamples(Checker checker, Judge judge) {
  /** An example lies nowhere; its configuration has no other folder to speak of. */
  private static final Path FOLDER = Path.of("").toAbsolutePath();

  /** What the examples of a rule come to. */
  public List<ExampleResult> test(Rule rule) {
    return judge.test(rule, this::facts);
  }

  private Facts facts(Example example) {
    Path file = FOLDER.resolve("example." + example.format());
    InForce inForce = Configuration.of(file, example.config());
    try {
      Input document = input(file, example.document());
      return checker.facts(
          document, original(example), Optional.of(pictures(example)), inForce, new ArrayList<>());
    } catch (ReadException e) {
      throw new IllegalArgumentException(example.mark() + ": " + e.getMessage(), e);
    }
  }

  private static Optional<Input> original(Example example) {
    return example
        .original()
        .map(text -> input(FOLDER.resolve("original." + example.format()), text));
  }

  private static PictureSource pictures(Example example) {
    return image -> {
      List<Property> properties = new ArrayList<>();
      Map<String, String> fields = example.images().getOrDefault(image.url(), Map.of());
      fields.forEach(
          (name, value) ->
              properties.add(
                  new Property(name, value, "ImageObject", image.url(), image.location())));
      return properties;
    };
  }

  private static Input input(Path file, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new Input(file, file.getFileName().toString(), Optional.of(bytes));
  }
}

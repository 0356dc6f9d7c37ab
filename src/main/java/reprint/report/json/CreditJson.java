package reprint.report.json;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import reprint.credit.Credit;
import reprint.credit.Mention;
import reprint.credit.Reuse;
import reprint.detect.Declaration;
import reprint.json.JsonWriter;
import reprint.report.text.Labels;

/** The fields of a work's credit. */
final class CreditJson {
  private final JsonWriter json;

  CreditJson(JsonWriter json) {
    this.json = json;
  }

  void fields(Credit credit) {
    json.field("reused", Labels.of(credit.reused()));
    reuse(credit.reuse());
    mention("title", credit.title());
    mentions("authors", credit.authors());
    mentions("parties", credit.parties());
    mention("source", credit.source());
    mention("sourceNotice", credit.sourceNotice());
    json.orNull("license", license(credit.declarations()));
    mention("licenseLink", credit.licenseLink());
    mention("changes", credit.changes());
    mention("unaltered", credit.unaltered());
    mention("copyright", credit.copyright());
    mention("disclaimer", credit.disclaimer());
  }

  private void reuse(Reuse reuse) {
    reuse
        .kind()
        .ifPresentOrElse(
            kind ->
                json.object(
                    "reuse",
                    () ->
                        json.field("kind", Labels.of(kind))
                            .objects("evidence", reuse.signs(), this::sign)),
            () -> json.field("reuse", (String) null));
  }

  private void sign(Reuse.Sign sign) {
    json.field("sign", sign.id()).field("text", sign.text());
    DocumentJson.place(json, sign.place().location());
  }

  /** The governing licence, or a choice of licences of which one must be kept. */
  private static String license(List<Declaration> declarations) {
    return declarations.stream()
        .limit(1)
        .flatMap(d -> Stream.concat(Stream.of(d.license().id()), d.alternatives().stream()))
        .collect(Collectors.joining(" OR "));
  }

  private void mention(String name, Optional<Mention> mention) {
    mention.ifPresentOrElse(
        m -> json.object(name, () -> fields(m)), () -> json.field(name, (String) null));
  }

  private void mentions(String name, List<Mention> mentions) {
    json.objects(name, mentions, this::fields);
  }

  private void fields(Mention mention) {
    if (mention.url().isEmpty() || !mention.text().isEmpty()) {
      json.field("text", mention.text());
    }
    json.unlessEmpty("url", mention.url());
    DocumentJson.place(json, mention.location());
  }
}

package reprint.judge.fact;

import static reprint.judge.FactDefinition.choice;
import static reprint.judge.FactDefinition.choices;
import static reprint.judge.FactDefinition.id;
import static reprint.judge.FactDefinition.ids;
import static reprint.judge.FactDefinition.number;
import static reprint.judge.FactDefinition.text;
import static reprint.judge.FactDefinition.texts;
import static reprint.judge.FactDefinition.truth;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import reprint.catalog.License;
import reprint.detect.Declaration;
import reprint.detect.Evidence;
import reprint.detect.Evidence.Kind;
import reprint.judge.Fact;
import reprint.judge.Fact.Item;
import reprint.judge.FactDefinition;

/** The group {@code license}: the licence that governs a work, and how the document shows it. */
final class LicenseFacts {
  static final List<FactDefinition> ALL =
      List.of(
          id(
              "license.id",
              "the licence known best, such as CC-BY-ND-4.0; CC-BY-ND if no version is given",
              of(License::id)),
          ids(
              "license.family",
              "the same without version and country: CC-BY-ND",
              w -> Fact.texts(w.license().map(l -> family(l.id())).stream().toList())),
          id(
              "license.stated",
              "id of the licence that the document declares; CC where it says no more than that",
              w -> Fact.of(GoverningLicense.declared(w.credit()).map(License::id).orElse(""))),
          ids(
              "license.statedFamily",
              "the same without version and country",
              w ->
                  Fact.texts(
                      GoverningLicense.declared(w.credit()).map(l -> family(l.id())).stream()
                          .toList())),
          text(
              "license.granted",
              "id of the licence under which its publisher is known to publish; own: by terms of its own",
              w -> Fact.of(w.grants())),
          text("license.name", "as people write it: CC BY-ND 4.0", of(License::name)),
          text("license.uri", "canonical address", of(License::uri)),
          choices(
              "license.elements",
              List.of("BY", "NC", "ND", "SA"),
              "its elements",
              all(License::elements)),
          text("license.version", "for example 4.0; absent if none is given", of(License::version)),
          text("license.jurisdiction", "of a port, for example DE", of(License::jurisdiction)),
          choice(
              "license.status",
              List.of("current", "superseded", "retired"),
              "whether Creative Commons still offers it",
              of(License::status)),
          choices(
              "license.permits",
              List.of("Reproduction", "Distribution", "DerivativeWorks", "Sharing"),
              "what it permits (ccREL)",
              terms(License::permits)),
          choices(
              "license.requires",
              List.of("Notice", "Attribution", "ShareAlike"),
              "what it requires (ccREL)",
              terms(License::requires)),
          choices(
              "license.prohibits",
              List.of("CommercialUse", "HighIncomeNationUse"),
              "what it prohibits (ccREL)",
              terms(License::prohibits)),
          ids(
              "license.duties",
              "ids of the duties it has (rules/catalog/duties.yaml)",
              w -> Fact.texts(w.license().map(w.duties()::of).orElse(Set.of()))),
          number(
              "license.confidence",
              "0 to 1: how often such evidence is right",
              w -> Fact.of(w.declaration().map(d -> Double.toString(d.confidence())).orElse(""))),
          texts(
                  "license.evidence",
                  "each place that shows it",
                  w -> evidence(w, EnumSet.allOf(Kind.class)))
              .withFields("kind", "field"),
          text(
              "license.declared",
              "the first place that shows it",
              w -> Fact.item(evidence(w, EnumSet.allOf(Kind.class)).items().stream().findFirst())),
          truth(
              "license.linked",
              "whether readers can see its address or its full text",
              w -> Fact.of(LicenseEvidence.of(w).isLinked())),
          truth(
              "license.named",
              "whether readers see its name or abbreviation",
              w -> Fact.of(LicenseEvidence.of(w).isNamed())),
          truth(
              "license.forMachines",
              "whether metadata or rel=license gives it",
              w -> Fact.of(evidence(w, EnumSet.of(Kind.METADATA, Kind.LINK)).isPresent())));

  private LicenseFacts() {}

  /** An id without its version and what follows that. */
  static String family(String id) {
    return id.replaceFirst("-\\d.*$", "");
  }

  private static Fact evidence(WorkFacts work, Set<Kind> kinds) {
    return Fact.items(
        work.credit().declarations().stream()
            .map(Declaration::evidence)
            .flatMap(List::stream)
            .filter(evidence -> kinds.contains(evidence.kind()))
            .map(LicenseFacts::item)
            .toList());
  }

  private static Item item(Evidence evidence) {
    String kind = evidence.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    Map<String, String> fields = Map.of("kind", kind, "field", evidence.field());
    return new Item(evidence.text(), fields, evidence.location());
  }

  private static Function<WorkFacts, Fact> of(Function<License, String> part) {
    return work -> Fact.of(work.license().map(part).orElse(""));
  }

  private static Function<WorkFacts, Fact> all(Function<License, Set<String>> part) {
    return work -> Fact.texts(work.license().map(part).orElse(Set.of()));
  }

  /** What "Creative Commons" alone permits is unknown. */
  private static Function<WorkFacts, Fact> terms(Function<License, Set<String>> part) {
    return work ->
        work.license().filter(license -> license.id().equals("CC")).isPresent()
            ? Fact.UNKNOWN
            : all(part).apply(work);
  }
}

package reprint.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import reprint.compare.Comparison;
import reprint.config.Settings;
import reprint.credit.Credit;
import reprint.credit.Credit.Reused;
import reprint.credit.Credits;
import reprint.credit.Masthead;
import reprint.credit.Mention;
import reprint.detect.Declaration;
import reprint.detect.Declarations;
import reprint.detect.Declarations.Address;
import reprint.detect.Declarations.Conflict;
import reprint.detect.Evidence;
import reprint.detect.Subject;
import reprint.read.Document;
import reprint.read.Location;
import reprint.read.Places;
import reprint.site.Site;
import reprint.text.Span;

/**
 * Facts about an invented republication that does all that its licence asks; tests change some.
 * Long because it stands for all that a check finds out.
 */
public final class TestFacts {
  private String license = "CC-BY-4.0";
  private Reused reused = Reused.YES;
  private List<Evidence.Kind> evidence = List.of(Evidence.Kind.NAME, Evidence.Kind.URL);
  private Optional<Mention> title = Optional.of(mention("The slow tide", 1));
  private List<Mention> authors = List.of(mention("Mira Holt", 3));
  private Optional<Mention> source =
      Optional.of(mention("Tidal Review", "https://tides.example/2021/slow-tide", 9));
  private Optional<Mention> link =
      Optional.of(mention("CC", "https://creativecommons.org/licenses/by/4.0/", 10));
  private Optional<Mention> changes = Optional.empty();
  private Optional<Mention> unaltered = Optional.empty();
  private final List<Conflict> conflicts = new ArrayList<>();
  private final List<Address> unknown = new ArrayList<>();
  private Optional<Comparison> comparison = Optional.empty();
  private Optional<Facts.Original> original = Optional.empty();
  private Settings settings = Settings.DEFAULT;
  private String text = "The slow tide";

  public static TestFacts under(String license) {
    TestFacts facts = new TestFacts();
    facts.license = license;
    return facts;
  }

  static Mention mention(String text, int line) {
    return mention(text, "", line);
  }

  static Mention mention(String text, String url, int line) {
    return new Mention(text, url, new Span(0, 0), at(line));
  }

  static Location at(int line) {
    return Location.lines(line, 1, line, 7);
  }

  TestFacts reused(Reused value) {
    reused = value;
    return this;
  }

  TestFacts evidence(Evidence.Kind... kinds) {
    evidence = List.of(kinds);
    return this;
  }

  TestFacts title(Mention value) {
    title = Optional.ofNullable(value);
    return this;
  }

  TestFacts authors(Mention... values) {
    authors = List.of(values);
    return this;
  }

  TestFacts source(Mention value) {
    source = Optional.ofNullable(value);
    return this;
  }

  TestFacts unlinked() {
    link = Optional.empty();
    evidence = List.of(Evidence.Kind.NAME);
    return this;
  }

  TestFacts changes(String notice) {
    changes = Optional.of(mention(notice, 12));
    return this;
  }

  TestFacts unaltered(String claim) {
    unaltered = Optional.of(mention(claim, 1));
    return this;
  }

  TestFacts conflict(Conflict.Kind kind, boolean same, String first, String second) {
    Declaration one = declaration(first, Subject.WORK, List.of(Evidence.Kind.NAME));
    Declaration other = declaration(second, Subject.WORK, List.of(Evidence.Kind.URL));
    conflicts.add(
        new Conflict(kind, same, one, one.evidence().get(0), other, other.evidence().get(0)));
    return this;
  }

  TestFacts unknownAddress(String address, String suggestion) {
    Evidence found = new Evidence(Evidence.Kind.URL, address, "", new Span(0, 0), at(20));
    unknown.add(new Address(found, suggestion));
    return this;
  }

  TestFacts compared(Comparison value) {
    comparison = Optional.of(value);
    return this;
  }

  /** An original with these names, and what it says else like the republication. */
  TestFacts original(String name, String author) {
    Masthead masthead =
        new Masthead(
            Optional.of(mention(name, 1)), List.of(mention(author, 2)), "", "", Optional.empty());
    Credits credits = new Credits(masthead, List.of());
    original = Optional.of(new Facts.Original(document(""), none(), credits, Optional.empty()));
    return this;
  }

  TestFacts supplied(Map<String, String> values) {
    settings = settings(values, Map.of(), false);
    return this;
  }

  TestFacts settings(Settings value) {
    settings = value;
    return this;
  }

  TestFacts text(String value) {
    text = value;
    return this;
  }

  static Settings settings(
      Map<String, String> supplied, Map<String, String> levels, boolean strict) {
    Settings d = Settings.DEFAULT;
    return new Settings(
        d.packs(),
        levels,
        d.failOn(),
        strict,
        d.republished(),
        "",
        false,
        "",
        "",
        "",
        supplied,
        Map.of(),
        List.of(),
        List.of(),
        List.of(),
        null,
        List.of(),
        d.limits());
  }

  public Facts facts() {
    List<Declaration> declared =
        license.isEmpty() ? List.of() : List.of(declaration(license, Subject.WORK, evidence));
    Credit credit =
        new Credit(
            Credit.Role.MAIN,
            reused,
            declared,
            title,
            authors,
            List.of(),
            source,
            source,
            link,
            changes,
            unaltered,
            Optional.empty(),
            Optional.empty());
    Masthead masthead = new Masthead(title, authors, "", "", Optional.empty());
    return new Facts(
        document(text),
        new Declarations(declared, conflicts, unknown, List.of()),
        new Credits(masthead, List.of(credit)),
        comparison.stream().toList(),
        original,
        Map.of(),
        Site.NONE,
        settings);
  }

  private static Declaration declaration(String id, Subject subject, List<Evidence.Kind> kinds) {
    List<Evidence> evidence = new ArrayList<>();
    for (Evidence.Kind kind : kinds) {
      evidence.add(new Evidence(kind, id, "", new Span(0, 0), at(10 + evidence.size())));
    }
    return new Declaration(
        TestLicenses.license(id), subject, 0.9, evidence, new Span(0, 0), List.of(), List.of());
  }

  private static Declarations none() {
    return new Declarations(List.of(), List.of(), List.of(), List.of());
  }

  private static Document document(String text) {
    return new Document(
        "slow.txt",
        "text/plain",
        "en",
        text,
        List.of(),
        List.of(),
        List.of(),
        new Nowhere(),
        List.of());
  }

  private record Nowhere() implements Places {
    @Override
    public Location locate(Span span) {
      return Location.NONE;
    }

    @Override
    public String line(int number) {
      return "";
    }
  }
}

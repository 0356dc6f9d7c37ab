package reprint.credit.work;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import reprint.credit.Credit;
import reprint.credit.Mention;
import reprint.credit.reading.CreditContext;
import reprint.credit.reading.LicenseLinks;
import reprint.credit.words.PhraseKind;
import reprint.detect.Declaration;
import reprint.detect.Evidence;
import reprint.detect.Subject;
import reprint.entry.EntryLines;
import reprint.read.Block;
import reprint.read.Property;
import reprint.text.Span;

/** Credits of pictures and other works in the article, and of the entries of a credits list. */
public final class MediaCredits {
  private final CreditContext reading;
  private final CreditLineReader lines;
  private final Tables tables;
  private final LabelledCredit labelled;

  public MediaCredits(CreditContext reading, EntryLines entries) {
    this.reading = reading;
    lines = new CreditLineReader(reading);
    tables = new Tables(reading, entries);
    labelled = new LabelledCredit(reading, entries);
  }

  /** In the order of the file: declared ones, and captions that give credit without a licence. */
  public List<Credit> credits() {
    Map<Object, Entry> declared = new LinkedHashMap<>();
    RepeatedTerms repeated = new RepeatedTerms(reading.declarations());
    for (Declaration declaration : reading.declarations().all()) {
      boolean other =
          declaration.subject() == Subject.MEDIA || declaration.subject() == Subject.LISTED;
      if (other && !isAnnounced(declaration) && !repeatsCaption(declaration)) {
        add(declaration, repeated.home(declaration), declared);
      }
    }
    List<Entry> entries = new ArrayList<>(declared.values());
    for (Block block : reading.document().blocks()) {
      boolean known = reading.licenses().isOfOther(block.span());
      if (block.role() == Block.Role.CAPTION && !known && givesCredit(block.span())) {
        entries.add(new Entry(Credit.Role.MEDIA, block.span(), List.of()));
      }
    }
    return entries.stream().sorted(Entry.ORDER).map(this::credit).toList();
  }

  /**
   * Whether it belongs to another article that the page only announces: nothing of it is shared
   * here.
   */
  private static boolean isAnnounced(Declaration declaration) {
    return declaration.because().stream()
        .limit(1)
        .anyMatch(reason -> reason.clue().equals("teaser-names-licence"));
  }

  /** Whether JSON-LD repeats a caption under the same licence. */
  private boolean repeatsCaption(Declaration declaration) {
    return declaration.evidence().stream().allMatch(e -> e.field().startsWith("json-ld:"))
        && reading.declarations().all().stream()
            .filter(d -> d.subject() == Subject.MEDIA && d.scope().length() > 0)
            .anyMatch(d -> d.license().equals(declaration.license()));
  }

  /** One work: the place of its credit and the licences declared for it. */
  private record Entry(Credit.Role role, Span scope, List<Declaration> declarations) {
    static final Comparator<Entry> ORDER =
        Comparator.comparingInt((Entry e) -> e.scope().offset()).thenComparingInt(Entry::line);

    int line() {
      return declarations.isEmpty() ? 0 : declarations.get(0).evidence().get(0).location().line();
    }

    Entry with(Declaration more) {
      List<Declaration> all = new ArrayList<>(declarations);
      all.add(more);
      return new Entry(role, scope, LicenseLinks.strictestFirst(all));
    }
  }

  /** Declarations for the same figure, row or line are one work; {@code home} is its first. */
  private static void add(Declaration declaration, Declaration home, Map<Object, Entry> entries) {
    boolean listed = home.subject() == Subject.LISTED;
    Credit.Role role = listed ? Credit.Role.LISTED : Credit.Role.MEDIA;
    Span scope = home.scope();
    Object key = scope.length() > 0 ? List.of(role, scope) : home;
    Entry entry = new Entry(role, scope, List.of());
    entries.put(key, entries.getOrDefault(key, entry).with(declaration));
  }

  private boolean givesCredit(Span caption) {
    int label = reading.end(caption.offset(), caption.end(), PhraseKind.PHOTO_LABEL);
    boolean labelled =
        label > 0 && label < caption.end() && ":：".indexOf(reading.text().charAt(label)) >= 0;
    return labelled || !reading.hits(caption, PhraseKind.PHOTO_BY).isEmpty();
  }

  private Credit credit(Entry entry) {
    Optional<Property> field = field(entry.declarations());
    CreditLine line = line(entry, field);
    return new Credit(
        entry.role(),
        Credit.Reused.YES,
        entry.declarations(),
        line.title(),
        line.authors().isEmpty() && entry.role() == Credit.Role.LISTED
            ? lines.holdersAbove(entry.scope())
            : line.authors(),
        line.parties(),
        line.source(),
        Optional.empty(),
        LicenseLinks.link(reading, entry.declarations())
            .or(() -> field.flatMap(f -> LicenseLinks.field(entry.declarations()))),
        changes(entry.scope()),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private CreditLine line(Entry entry, Optional<Property> field) {
    return field
        .map(new CreditField(reading)::read)
        .or(() -> tables.row(entry.scope()).map(TableRow::credit))
        .or(() -> labelled.read(entry.scope()))
        .orElseGet(() -> lines.read(entry.scope(), isInList(entry)));
  }

  private boolean isInList(Entry entry) {
    Block block = reading.document().blockAt(entry.scope().offset());
    return entry.role() == Credit.Role.LISTED || block != null && block.element().equals("li");
  }

  private Optional<Mention> changes(Span scope) {
    return reading
        .hits(scope, PhraseKind.ADAPTATION, PhraseKind.CHANGE, PhraseKind.TRANSLATION)
        .stream()
        .findFirst()
        .map(hit -> reading.mention(hit.span().of(reading.text()), "", hit.span()));
  }

  /** The front matter's credit field, if it declares the licence. */
  private Optional<Property> field(List<Declaration> declarations) {
    for (Declaration declaration : declarations) {
      for (Evidence evidence : declaration.evidence()) {
        if (evidence.kind() == Evidence.Kind.METADATA && evidence.span().length() == 0) {
          return reading.document().properties().stream()
              .filter(p -> p.name().equals(evidence.field()))
              .filter(p -> p.value().equals(evidence.text()))
              .findFirst();
        }
      }
    }
    return Optional.empty();
  }
}

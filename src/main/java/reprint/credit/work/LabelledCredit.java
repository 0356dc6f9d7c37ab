package reprint.credit.work;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import reprint.credit.Mention;
import reprint.credit.name.NameReader;
import reprint.credit.name.NameReader.Names;
import reprint.credit.reading.CreditContext;
import reprint.credit.reading.SourceFinder;
import reprint.credit.words.Words;
import reprint.entry.EntryLine;
import reprint.entry.EntryLines;
import reprint.entry.Label;
import reprint.text.Span;

/** Reads an entry whose lines have labels: "Title: Wall", "Author: Ann Lee", "License: CC BY". */
final class LabelledCredit {
  private final CreditContext reading;
  private final EntryLines lines;
  private final SourceFinder sources;
  private final String text;

  LabelledCredit(CreditContext reading, EntryLines lines) {
    this.reading = reading;
    this.lines = lines;
    sources = new SourceFinder(reading);
    text = reading.text();
  }

  /** The credit; absent if fewer than two lines of {@code entry} have a label. */
  Optional<CreditLine> read(Span entry) {
    Map<Label, Span> values = new EnumMap<>(Label.class);
    List<EntryLine> all = lines.of(text, entry);
    Span heading = null;
    for (int i = 0; i < all.size(); i++) {
      EntryLine line = all.get(i);
      boolean labelled = line.label().isPresent();
      if (labelled) {
        values.putIfAbsent(line.label().get(), value(all, i));
      } else if (heading == null && line.content().length() > 0) {
        heading = line.content();
      }
    }
    return values.size() < 2 ? Optional.empty() : Optional.of(credit(entry, values, heading));
  }

  /** The text after a label, else the next line. */
  private Span value(List<EntryLine> all, int line) {
    Span value = Words.trim(text, all.get(line).value());
    boolean below = value.length() == 0 && line + 1 < all.size();
    return below ? all.get(line + 1).span() : value;
  }

  private CreditLine credit(Span entry, Map<Label, Span> values, Span heading) {
    Span named = values.get(Label.AUTHOR);
    Names names =
        named == null
            ? new Names(List.of(), List.of(), 0)
            : new NameReader(reading).read(named, true);
    Span title = values.getOrDefault(Label.TITLE, heading);
    return new CreditLine(
        Optional.ofNullable(title).map(this::mention),
        names.authors(),
        names.parties(),
        source(values.get(Label.SOURCE))
            .or(() -> source(values.get(Label.TITLE)))
            .or(() -> source(entry)));
  }

  private Mention mention(Span span) {
    return reading.mention(Words.oneLine(span.of(text)), "", span);
  }

  private Optional<Mention> source(Span part) {
    return part == null
        ? Optional.empty()
        : reading.links(part).stream().filter(sources::mayLead).findFirst().map(sources::mention);
  }
}

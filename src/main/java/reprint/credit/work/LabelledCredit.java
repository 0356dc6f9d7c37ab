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
import reprint.credit.words.PhraseKind;
import reprint.credit.words.Words;
import reprint.text.Span;

/** Reads an entry whose lines have labels: "Title: Wall", "Author: Ann Lee", "License: CC BY". */
final class LabelledCredit {
  private static final List<PhraseKind> LABELS =
      List.of(
          PhraseKind.LICENSE_LABEL,
          PhraseKind.TITLE_LABEL,
          PhraseKind.AUTHOR_LABEL,
          PhraseKind.SOURCE_LABEL);

  private final CreditContext reading;
  private final SourceFinder sources;
  private final String text;

  LabelledCredit(CreditContext reading) {
    this.reading = reading;
    sources = new SourceFinder(reading);
    text = reading.text();
  }

  /** The credit; absent where fewer than two lines of {@code entry} have a label. */
  Optional<CreditLine> read(Span entry) {
    Map<PhraseKind, Span> values = new EnumMap<>(PhraseKind.class);
    Span heading = null;
    for (int at = entry.offset(); at < entry.end(); at = lineEnd(at, entry) + 1) {
      Span line = bare(at, lineEnd(at, entry));
      if (line.length() > 0 && !readLine(line, entry, values) && heading == null) {
        heading = line;
      }
    }
    return values.size() < 2 ? Optional.empty() : Optional.of(credit(entry, values, heading));
  }

  /** A line without the marks of a list in front of it. */
  private Span bare(int start, int end) {
    int at = start;
    while (at < end && " \t*_-+#>".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return new Span(at, end - at);
  }

  /** Whether {@code line} has a label, whose value is kept unless one is known. */
  private boolean readLine(Span line, Span entry, Map<PhraseKind, Span> values) {
    for (PhraseKind cue : LABELS) {
      int end = reading.end(line.offset(), line.end(), cue);
      int colon = end < 0 ? -1 : colon(end, line.end());
      if (colon >= 0) {
        Span value = Words.trim(text, new Span(colon + 1, line.end() - colon - 1));
        values.putIfAbsent(cue, value.length() == 0 ? below(line.end(), entry) : value);
        return true;
      }
    }
    return false;
  }

  private int colon(int from, int limit) {
    int at = from;
    while (at < limit && " *_".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at < limit && ":：".indexOf(text.charAt(at)) >= 0 ? at : -1;
  }

  /** The next line that is not empty. */
  private Span below(int from, Span entry) {
    int at = from;
    while (at < entry.end() && text.charAt(at) == '\n') {
      at++;
    }
    return new Span(at, Math.max(0, lineEnd(at, entry) - at));
  }

  private int lineEnd(int at, Span entry) {
    int end = text.indexOf('\n', at);
    return end < 0 ? entry.end() : Math.min(end, entry.end());
  }

  private CreditLine credit(Span entry, Map<PhraseKind, Span> values, Span heading) {
    Span named = values.get(PhraseKind.AUTHOR_LABEL);
    Names names =
        named == null
            ? new Names(List.of(), List.of(), 0)
            : new NameReader(reading).read(named, true);
    Span title = values.getOrDefault(PhraseKind.TITLE_LABEL, heading);
    return new CreditLine(
        Optional.ofNullable(title).map(this::mention),
        names.authors(),
        names.parties(),
        source(values.get(PhraseKind.SOURCE_LABEL))
            .or(() -> source(values.get(PhraseKind.TITLE_LABEL)))
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

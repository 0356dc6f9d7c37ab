package reprint.credit.notice;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import reprint.credit.Mention;
import reprint.credit.Signals;
import reprint.credit.reading.CreditContext;
import reprint.credit.reading.SourceFinder;
import reprint.credit.words.PhraseKind;
import reprint.credit.words.PhraseMatch;
import reprint.detect.Declaration;
import reprint.detect.Subject;
import reprint.read.Block;
import reprint.read.Link;
import reprint.text.Span;

/** Finds the phrases of {@link Signals} that are about the text, not part of it. */
public final class SignalFinder {
  /** How many mentions of one kind are kept; more would not help. */
  private static final int MOST = 20;

  /** The most units of a block that is only a button or a notice. */
  private static final int SHORT = 160;

  private final CreditContext reading;

  public SignalFinder(CreditContext reading) {
    this.reading = reading;
  }

  /**
   * The signals.
   *
   * @param notices the article's own
   * @param original the link to the original in a line of links to other languages
   */
  public Signals signals(Notices notices, Optional<Link> original) {
    List<Mention> translations = new ArrayList<>();
    notices.changes().stream()
        .filter(notice -> notice.cue() == PhraseKind.TRANSLATION)
        .limit(MOST)
        .map(notices::mention)
        .forEach(translations::add);
    SourceFinder sources = new SourceFinder(reading);
    original.map(sources::mention).ifPresent(translations::add);
    OriginFields fields = new OriginFields(reading);
    if (fields.source().isPresent()) {
      fields.translatedFrom().ifPresent(translations::add);
    }
    return new Signals(
        find(PhraseKind.ENDORSEMENT, block -> true),
        restrictions(),
        find(PhraseKind.COMMERCE, block -> block.span().length() <= SHORT),
        find(PhraseKind.EXCERPT, Block::isArticle),
        translations,
        permissions(notices));
  }

  /** Signals in the sentences that state the text's origin or changes, and beside them. */
  private List<Mention> permissions(Notices notices) {
    Set<Block> own = new HashSet<>();
    notices.origins().forEach(notice -> own.add(notice.block()));
    notices.changes().forEach(notice -> own.add(notice.block()));
    return find(PhraseKind.PERMISSION, block -> own.contains(block) || isAboutText(block)).stream()
        .filter(permission -> !isForPicture(permission.span()))
        .toList();
  }

  /** "Photo by Bo Ray, with permission" does not cover the text. */
  private boolean isForPicture(Span permission) {
    Block block = reading.document().blockAt(permission.offset());
    Span sentence = reading.sentences().around(reading.text(), permission, block.span());
    return block.role() == Block.Role.CAPTION
        || !reading.hits(sentence, PhraseKind.PHOTO_LABEL, PhraseKind.PHOTO_BY).isEmpty();
  }

  /** Terms beyond the licence: those that every licence excludes, and those that this one does. */
  private List<Mention> restrictions() {
    List<Mention> all = new ArrayList<>(find(PhraseKind.RESTRICTION, block -> true));
    if (!areAll("ND")) {
      all.addAll(find(PhraseKind.RESTRICTION_CHANGES, this::isAboutText));
    }
    if (!areAll("NC")) {
      all.addAll(find(PhraseKind.RESTRICTION_COMMERCE, this::isAboutText));
    }
    return all.stream().limit(MOST).toList();
  }

  /** Whether each licence of the text has an element. */
  private boolean areAll(String element) {
    List<Declaration> ofText =
        reading.declarations().all().stream().filter(d -> d.subject() == Subject.WORK).toList();
    return !ofText.isEmpty()
        && ofText.stream().allMatch(d -> d.license().elements().contains(element));
  }

  /** Beside the licence, or at the head or foot in a block with little else. */
  private boolean isAboutText(Block block) {
    return reading.licenses().isIn(block.span())
        || reading.isEdge(block) && block.span().length() <= SHORT;
  }

  /** Notices stand at the head or foot, beside a licence, or alone; not inside the story. */
  private List<Mention> find(PhraseKind cue, Predicate<Block> mayHold) {
    List<Mention> found = new ArrayList<>();
    int end = -1;
    for (PhraseMatch hit : reading.hits(cue)) {
      Block block = reading.document().blockAt(hit.span().offset());
      boolean more = found.size() < MOST && hit.span().offset() >= end && !isName(hit);
      if (more && isNotice(block) && mayHold.test(block)) {
        found.add(reading.mention(hit.span().of(reading.text()), "", hit.span()));
        end = hit.span().end();
      }
    }
    return found;
  }

  /** Whether it is a part of a licence's name: "No Derivatives". */
  private boolean isName(PhraseMatch hit) {
    return reading.licenses().covers(hit.span());
  }

  private boolean isNotice(Block block) {
    Span span = block.span();
    boolean read =
        switch (block.role()) {
          case CODE, COMMENT, QUOTE -> false;
          default -> true;
        };
    return read
        && (reading.isEdge(block) || reading.licenses().isIn(span) || span.length() <= SHORT);
  }
}

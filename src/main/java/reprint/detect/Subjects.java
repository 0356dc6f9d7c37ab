package reprint.detect;

import java.util.List;
import reprint.read.Block;
import reprint.read.Document;

/** Tells whose licence a hit is, by the place where it stands. */
final class Subjects {
  private final Document document;

  Subjects(Document document, List<Hit> hits) {
    this.document = document;
  }

  Hit tell(Hit hit) {
    if (hit.evidence().kind() == Evidence.Kind.METADATA) {
      return hit;
    }
    Block block = document.blockAt(hit.offset());
    if (block == null) {
      return hit;
    }
    return switch (block.role()) {
      case CAPTION -> hit.of(Subject.MEDIA, block.span());
      case COMMENT -> hit.of(Subject.MENTION, hit.scope());
      case FURNITURE -> hit.of(Subject.SITE, hit.scope());
      default -> hit;
    };
  }
}

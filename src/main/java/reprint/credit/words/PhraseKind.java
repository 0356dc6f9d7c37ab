package reprint.credit.words;

import java.util.Locale;

/** The meaning of a phrase of a language file; the constants are the keys of these files. */
public enum PhraseKind {
  LANGUAGE_NAME,
  THIS,
  THE,
  WORK,
  AUTHOR_LABEL,
  BYLINE,
  WORK_BY,
  BY_BEHIND,
  WRITTEN,
  BIO,
  JOINER,
  PARTICLE,
  BODY,
  NOBODY,
  POSTER,
  USER_PAGE,
  AUTHOR_PAGE,
  AUTHOR_PATH,
  SOURCE_NOTICE,
  SOURCE_LABEL,
  SOURCE_LINK,
  PARTIAL,
  PERMISSION,
  OWN_PLACE,
  CROSS_POST,
  PERSONAL_PLACE,
  TRANSLATOR_NOTE,
  OFFERED_TRANSLATION,
  OFFERED_COPY,
  TRANSLATION,
  TRANSLATOR_LABEL,
  ADAPTATION,
  CHANGE,
  NEGATION,
  UNALTERED,
  PHOTO_LABEL,
  PHOTO_BY,
  VIA,
  TITLE_LABEL,
  LICENSE_LABEL,
  COPYRIGHT,
  WARRANTY,
  EXCERPT,
  EDITOR_NOTE,
  RESTRICTION,
  RESTRICTION_CHANGES,
  RESTRICTION_COMMERCE,
  ENDORSEMENT,
  COMMERCE;

  /** The key in a language file. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

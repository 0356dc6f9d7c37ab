package reprint.catalog;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What metadata fields state, and what they are about: the keys of {@code fields.yaml}. */
public enum Field {
  TITLE,
  HEADLINE,
  THING_NAME,
  PAGE_TITLE,
  FILE_TITLE,
  MAIL_SUBJECT,
  AUTHOR,
  PERSON_NAME,
  SENDER,
  TRANSLATOR,
  DATE,
  SITE_NAME,
  SETTINGS_NAME,
  SETTINGS_ADDRESS,
  SETTINGS_ACCOUNT,
  SETTINGS_AUTHOR,
  SETTINGS_GIVEN_NAME,
  SETTINGS_FAMILY_NAME,
  CANONICAL,
  OWN_ADDRESS,
  SOURCE,
  TRANSLATED_FROM,
  TITLE_IN,
  CREDIT_LINK,
  PICTURE_CREATOR,
  PICTURE_RIGHTS,
  MEDIA_FIELD,
  CREDIT_SUFFIX,
  SITE_FIELD,
  OTHER_FIELD,
  MAKER_FIELD,
  PROSE_FIELD,
  ARTICLE_TYPE,
  PAGE_TYPE,
  PERSON_TYPE,
  WEBSITE_TYPE,
  MEDIA_TYPE,
  SITE_TYPE,
  OTHER_TYPE;

  private final String key = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /** Its key in the file; the catalogue's purpose of the names. */
  public String key() {
    return key;
  }

  static Set<String> keys() {
    return Arrays.stream(values()).map(Field::key).collect(Collectors.toCollection(TreeSet::new));
  }
}

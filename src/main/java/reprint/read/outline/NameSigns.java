package reprint.read.outline;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The meaning of the class names and ids that page authors use. The first four lists are
 * Readability's (mozilla/readability 0.6.0, Apache-2.0); the others were found on the pages of
 * Scrapinghub's extraction benchmark and kept if they improved its figures.
 */
public enum NameSigns {
  /** Rarely the article. */
  UNLIKELY(
      "-ad-|ai2html|banner|breadcrumbs|combx|comment|community|cover-wrap|disqus|extra|footer|gdpr"
          + "|header|legends|menu|related|remark|replies|rss|shoutbox|sidebar|skyscraper|social"
          + "|sponsor|supplemental|ad-break|agegate|pagination|pager|popup|yom-remote"),
  /** May be the article despite {@link #UNLIKELY}. */
  POSSIBLE("and|article|body|column|content|main|mathjax|shadow"),
  POSITIVE("article|body|content|entry|hentry|h-entry|main|page|pagination|post|text|blog|story"),
  NEGATIVE(
      "-ad-|hidden|(?:^|\\s)hid(?:\\s|$)|banner|combx|comment|com-|contact|footer|gdpr|masthead|media"
          + "|meta|outbrain|promo|related|scroll|share|shoutbox|sidebar|skyscraper|sponsor|shopping"
          + "|tags|widget"),
  /** Buttons for sharing a page. */
  SHARE(
      Where.CLASS,
      "(?:^|[\\s_-])(?:share|sharing|sharedaddy|social|addthis|follow-?us|print-?mail)(?:$|[\\s_-])"),
  /** Invitations to read, buy or join something else. */
  PROMOTION(
      Where.CLASS,
      "(?:^|[\\s_-])(?:newsletters?|subscribe|subscription|sign-?up|promo|promos|promotion|related"
          + "|recommended|recommendations?|read-?more|read-?next|more-?on|also-?read|trending|popular"
          + "|most-?read|advert|advertisement|advertising|ad|ads|sponsored|donate|donation|rollover|tooltip|popover"
          + "|teasers?|tags?|tag-?list|topics|breadcrumbs?|toolbar|jump-?to|cta|outbrain"
          + "|donations?|donate-?box|dons?|donaci[oó]n|doa[cç][aã]o|spenden?|spendenbox|support-?us|support-?box|membership"
          + "|abo|abonnements?|abonnez|infolettre|bolet[ií]n|anzeigen?|werbung|publicit[eéà]|pubblicit[aà]|publicidade?"
          + "|reklama|darowizna|nieuwsbrief|steun-?ons|relacionad[ao]s|verwandt|lire-?aussi)(?:$|[\\s_-])"),
  /** Announcements of other articles. */
  OTHERS(
      Where.CLASS,
      "(?:^|[\\s_-])(?:related|recommended|recommendations?|read-?next|up-?next|more-?on|more-?from|also-?read|you-?may"
          + "|trending|popular|most-?read|teasers?)(?:$|[\\s_-])"),
  /** Boxes about the author, mailings and cookies. */
  ASIDE(
      Where.CLASS,
      "(?:^|[\\s_-])(?:newsletters?|subscribe|subscription|sign-?up|cookies?|gdpr|consent|author-?(?:bio|box|info|note)"
          + "|about-?(?:the-?)?author|bio|biography)(?:$|[\\s_-])"),
  /** A box that stands apart in an article, whoever put it there. */
  BOX(
      Where.CLASS,
      "(?:^|[\\s_-])(?:box|call-?out|info-?box|panel|card|alert|well|banner|highlight|appeal|cta|kasten|infokasten|encart|encadr[eé]"
          + "|recuadro|cuadro|destaque|riquadro|kader|ramka|pull-?quotes?|kg-callout-card|has-background)(?:$|[\\s_-])"),
  /** The box that holds the text of an article, whatever else its name says. */
  BODY("(?:article|entry|post|story|page)[_-]{0,2}(?:body|content|text|main)"),
  CAPTION(
      Where.CLASS,
      "(?:^|[\\s_-])(?:wp-caption-text|captions?|image-?credit|photo-?credit|img-?caption)(?:$|[\\s_-])"),
  PICTURE(
      Where.CLASS,
      "(?:^|[\\s_-])(?:wp-caption|gallery|slideshow|carousel|lightbox|photo-?box|image-?box)(?:$|[\\s_-])"),
  BYLINE("byline|author|dateline|writtenby|p-author"),
  DATE(
      Where.CLASS,
      "(?:^|[\\s_-])(?:dates?|datetime|time|timestamp|published|pubdate|posted|updated|dt-published)(?:$|[\\s_-])"),
  /** The line with author, day and topics above or below an article. */
  META(Where.CLASS, "(?:^|[\\s_-])(?:entry|post|article|story)[_-]{0,2}(?:meta|info|details)"),
  COMMENT(
      "(?:^|[\\s_-])(?:comments?|comment-?list|comment-?body|comment-?section|disqus|respond|replies"
          + "|reader-?comments)(?:$|[\\s_-])"),
  /** Text offered for copying. */
  OFFER("republish|repost-?text|embed-?code|copy-?text");

  private final Where where;
  private final Pattern pattern;

  /** The attributes in which a sign counts: ids are often made from the words of a heading. */
  private enum Where {
    CLASS,
    CLASS_OR_ID
  }

  NameSigns(String pattern) {
    this(Where.CLASS_OR_ID, pattern);
  }

  NameSigns(Where where, String pattern) {
    this.where = where;
    this.pattern = Pattern.compile(pattern);
  }

  /** Whether a lower-case name has the sign. */
  public boolean in(String name) {
    return !name.isEmpty() && pattern.matcher(name).find();
  }

  /**
   * The signs of an element.
   *
   * @param names class and id in lower case, the id, which may be empty, after the last space
   */
  static Set<NameSigns> of(String names) {
    Set<NameSigns> found = EnumSet.noneOf(NameSigns.class);
    if (!names.isEmpty()) {
      String classes = names.substring(0, names.lastIndexOf(' '));
      for (NameSigns sign : values()) {
        if (sign.in(sign.where == Where.CLASS ? classes : names)) {
          found.add(sign);
        }
      }
    }
    return found;
  }
}

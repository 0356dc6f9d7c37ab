package reprint.detect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose licence a field for machines, or a marked link, speaks about. */
class MetadataSubjectTest {
  private static final String URL = "https://creativecommons.org/licenses/by-nd/4.0/";
  private static final String STORY = "The tide came in slowly and the boats were late. ".repeat(9);
  private static final String ARTICLE =
      "<article><h1>Slow tide</h1><p>" + STORY + "</p>PLACE<p>" + STORY + "</p></article>";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{'@type':'Article','license':'URL'}|WORK",
        "{'@type':['Article','BlogPosting'],'license':'URL'}|WORK",
        "{'@type':'Article','license':{'@id':'URL'}}|WORK",
        "{'@type':'Article','license':{'name':'CC BY-ND 4.0','url':'URL'}}|WORK",
        "{'@type':'WebPage','license':'URL'}|WORK",
        "{'@type':'ImageObject','license':'URL'}|MEDIA",
        "{'@type':'https://schema.org/ImageObject','license':'URL'}|MEDIA",
        "{'@graph':[{'@type':'WebSite','license':'URL'}]}|SITE",
        "{'@graph':[{'@type':'Article'},{'@type':'VideoObject','license':'URL'}]}|MEDIA",
        "{'@type':'Article','image':{'@type':'ImageObject','license':'URL'}}|MEDIA",
        "{'@type':'Article','image':{'url':'wall.jpg','license':'URL'}}|MEDIA",
        "{'@type':'Article','publisher':{'license':'URL'}}|SITE",
        "{'@type':'Article','isBasedOn':{'@type':'Article','license':'URL'}}|LISTED",
        "{'@type':'Article','citation':{'@type':'Book','license':'URL'}}|LISTED",
        "{'@type':'Article','comment':{'@type':'Comment','license':'URL'}}|LISTED",
        "{'@type':'Dataset','license':'URL'}|LISTED",
        "{'@type':'Article','sdLicense':'URL'}|-",
      })
  void jsonLd(String script, String subject) {
    String head = "<script type='application/ld+json'>" + script.replace('\'', '"') + "</script>";
    check("tide.html", head + ARTICLE.replace("PLACE", ""), subject);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "<a itemprop=license href='URL'>L</a>|WORK",
        "<div itemscope itemtype='https://schema.org/ImageObject'><img src=a.jpg>"
            + "<a itemprop=license href='URL'>L</a></div>|MEDIA",
        "<figure itemscope itemtype='https://schema.org/ImageObject'><img src=a.jpg>"
            + "<link itemprop=license href='URL'></figure>|MEDIA",
        "<div about='a.jpg'><a rel='cc:license' href='URL'>L</a></div>|MEDIA",
        "<div about=''><a rel='cc:license' href='URL'>L</a></div>|SITE",
        "<div typeof=StillImage resource='a.jpg'><a rel=license href='URL'>L</a></div>|MEDIA",
        "<span property='cc:license' resource='URL'>L</span>|WORK",
        "<figure><img src=a.jpg><figcaption>Wall <a rel=license href='URL'>L</a></figcaption>"
            + "</figure>|MEDIA",
        "<p><a rel='license noopener' href='URL'>L</a></p>|WORK",
      })
  void inTheArticle(String place, String subject) {
    check("tide.html", ARTICLE.replace("PLACE", place), subject);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "<link rel=license href='URL'>|WORK",
        "<meta name='DC.rights' content='URL'>|WORK",
        "<meta name='dcterms.license' content='URL'>|WORK",
        "<meta name=copyright content='(c) Ann Lee, CC BY-ND 4.0'>|WORK",
        "<meta property='og:image:license' content='URL'>|MEDIA",
        "<nav><a rel=license href='URL'>L</a></nav>|SITE",
        "<aside><a rel=license href='URL'>L</a></aside>|SITE",
        "<footer><a rel=license href='URL'>L</a></footer>|SITE",
        "<footer>This site is under <a href='URL'>CC BY-ND 4.0</a></footer>|SITE",
      })
  void besideTheArticle(String place, String subject) {
    check("tide.html", place + ARTICLE.replace("PLACE", ""), subject);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "license: CC-BY-ND-4.0|WORK",
        "rights: CC BY-ND 4.0|WORK",
        "license: {text: CC BY-ND 4.0, link: URL}|WORK",
        "license: by-nd 4.0|WORK",
        "image.license: CC BY-ND 4.0|MEDIA",
        "image_license: CC BY-ND 4.0|MEDIA",
        "cover: {caption: 'Wall by Ann Lee, CC BY-ND 4.0'}|MEDIA",
        "resources: [{src: a.jpg, params: {license: CC BY-ND 4.0}}]|MEDIA",
        "site: {license: CC BY-ND 4.0}|SITE",
        "license: {code: CC BY-ND 4.0}|LISTED",
      })
  void frontMatter(String field, String subject) {
    check("tide.md", "---\ntitle: Slow tide\n" + field + "\n---\n\n" + STORY, subject);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"License: CC BY-ND 4.0|WORK", "Image-License: CC BY-ND 4.0|MEDIA"})
  void plainTextHeaders(String field, String subject) {
    check("tide.txt", "Title: Slow tide\n" + field + "\n\n" + STORY, subject);
  }

  private static void check(String file, String text, String subject) {
    assertThat(Detecting.file(file, text.replace("URL", URL)).all())
        .extracting(d -> d.license().id() + " " + d.subject())
        .isEqualTo(
            subject.equals("-")
                ? java.util.List.of()
                : java.util.List.of("CC-BY-ND-4.0 " + subject));
  }
}

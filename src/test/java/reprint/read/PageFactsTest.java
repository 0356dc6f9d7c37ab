package reprint.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageFactsTest {

  @Test
  void metaTagsAndTheTitleAreProperties() throws ReadException {
    assertThat(
            statements(
                "<title> Slow &amp; tide </title><meta name=DC.Rights content=' CC BY '>"
                    + "<meta property='og:title' content=Tide><base href='/a/'>"))
        .containsExactly(
            "html:title=Slow & tide",
            "meta:dc.rights=CC BY",
            "meta:og:title=Tide",
            "html:base=/a/");
  }

  @Test
  void everyValuePointsAtItself() throws ReadException {
    String source =
        """
        <html><head><meta name="author" content="Mira Holt">
        <script type="application/ld+json">
        {"@type": "Article",
           "license": "https://cc.example/by/", "author": {"name": "Ada \\"Q\\" Quill"}}
        </script></head>
        <body><p><span property="dct:title">The title</span></p><!-- rem --></body></html>
        """;
    String[] lines = source.split("\n");

    List<Property> properties = page(source).properties();

    assertThat(properties).hasSize(5);
    for (Property p : properties) {
      Location at = p.location();
      String there = lines[at.line() - 1].substring(at.column() - 1, at.endColumn() - 1);
      assertThat(there.replace("\\\"", "\"")).isEqualTo(p.value());
    }
  }

  @Test
  void jsonLdTellsTheTypeOfTheThingEachLicenceIsFor() throws ReadException {
    String source =
        """
        <script type="application/ld+json">{"@context": "https://schema.org", "@graph": [
         {"@type": "NewsArticle", "@id": "#a", "license": "L1", "author": {"@id": "#p"},
          "image": {"@type": "ImageObject", "license": "L2"},
          "isBasedOn": {"@type": "Article", "license": "L4"}},
         {"@type": ["Person", "Author"], "@id": "#p", "name": "Mira Holt"},
         {"@type": "WebSite", "license": {"@type": "CreativeWork", "url": "L3"}, "sdLicense": "X"}]}
        </script>
        """;

    List<Property> properties = page(source).properties();

    assertThat(
            properties.stream()
                .map(p -> p.name() + "=" + p.value() + " " + p.type() + " " + p.subject()))
        .contains(
            "json-ld:license=L1 NewsArticle #a",
            "json-ld:license=L2 ImageObject ",
            "json-ld:license.url=L3 WebSite ",
            "json-ld:isBasedOn.license=L4 NewsArticle #a",
            "json-ld:author.name=Mira Holt NewsArticle #a",
            "json-ld:sdLicense=X WebSite ")
        .doesNotContain("json-ld:license=L4 Article ");
  }

  @Test
  void thingsThatReferToEachOtherInACircleAreToldOnce() throws ReadException {
    StringBuilder graph = new StringBuilder();
    for (int i = 0; i < 500; i++) {
      String next = "#" + (i + 1) % 500;
      graph.append(
          "{'@id':'#%d','name':'n%d','image':{'@id':'%s','image':{'@id':'%s'}},'author':{'@id':'%s'}},"
              .formatted(i, i, next, next, next));
    }

    List<String> statements =
        statements(
            "<script type=application/ld+json>["
                + graph.toString().replace('\'', '"')
                + "]</script>");

    assertThat(statements)
        .contains("json-ld:author.name=n1", "json-ld:name=n499")
        .hasSizeLessThan(20_000);
  }

  @Test
  void brokenJsonLdTellsWhatCouldBeRead() throws ReadException {
    assertThat(statements("<script type='application/ld+json'>{\"license\":\"L\", oops</script>"))
        .containsExactly("json-ld:license=L");
    assertThat(
            statements(
                "<script type='application/ld+json'>//<![CDATA[\n[{\"license\":\"L\"}]\n//]]></script>"))
        .containsExactly("json-ld:license=L");
    assertThat(
            statements("<script type='application/ld+json'>" + "[".repeat(100_000) + "</script>"))
        .isEmpty();
  }

  @Test
  void rdfaNamesTheSubjectOfALicence() throws ReadException {
    String source =
        """
        <div xmlns:c="http://creativecommons.org/ns#" about="boat.jpg" typeof="dct:StillImage">
        <a rel="license" href="L1">free</a> by
        <a property="c:attributionName" rel="c:attributionURL" href="/ada">Ada Quill</a></div>
        <div about=""><a rel="license" href="L2">text</a><span property="dcterms:title">T</span></div>
        """;

    assertThat(
            page(source).properties().stream()
                .map(p -> p.name() + "=" + p.value() + " " + p.type() + " " + p.subject()))
        .containsExactly(
            "rdfa:license=L1 StillImage boat.jpg",
            "rdfa:cc:attributionURL=/ada StillImage boat.jpg",
            "rdfa:cc:attributionName=Ada Quill StillImage boat.jpg",
            "rdfa:dct:title=T  ");
  }

  @Test
  void microdataTellsFieldsOfTheNearestWork() throws ReadException {
    String source =
        """
        <div itemscope itemtype="https://schema.org/BlogPosting"><h1 itemprop="headline">T</h1>
        <span itemprop="author" itemscope itemtype="https://schema.org/Person"><b itemprop="name">Mira Holt</b></span>
        <div itemprop="image" itemscope itemtype="https://schema.org/ImageObject"><a itemprop="license" href="L2"></a></div>
        <time itemprop="datePublished" datetime="2021-12-01">then</time><link itemprop="license" href="L1"></div>
        """;

    assertThat(
            page(source).properties().stream()
                .map(p -> p.name() + "=" + p.value() + " " + p.type()))
        .containsExactly(
            "microdata:headline=T BlogPosting",
            "microdata:author.name=Mira Holt BlogPosting",
            "microdata:license=L2 ImageObject",
            "microdata:datePublished=2021-12-01 BlogPosting",
            "microdata:license=L1 BlogPosting");
  }

  @Test
  void rdfInCommentsIsRead() throws ReadException {
    String source =
        """
        <p>x</p><!-- <rdf:RDF xmlns="http://web.resource.org/cc/" xmlns:dc="http://purl.org/dc/elements/1.1/">
        <Work rdf:about="http://a.example/"><dc:title>Tide</dc:title>
        <license rdf:resource="http://cc.example/by-nd/2.0/" /></Work></rdf:RDF> -->
        """;

    Document page = page(source);

    assertThat(page.properties().stream().map(p -> p.name() + "=" + p.value() + " " + p.subject()))
        .containsExactly(
            "comment-rdf:dc:title=Tide http://a.example/",
            "comment-rdf:license=http://cc.example/by-nd/2.0/ http://a.example/");
    assertThat(page.properties().get(1).location().line()).isEqualTo(3);
    assertThat(page.properties().get(1).location().column()).isEqualTo(24);
  }

  @Test
  void microformatsAreRead() throws ReadException {
    assertThat(
            statements(
                "<div class=h-entry><a class='p-author h-card'>Mira Holt</a>"
                    + "<a class=u-repost-of href=/o>o</a></div><i class=p-author>no</i>"))
        .containsExactly("microformats:p-author=Mira Holt", "microformats:u-repost-of=/o");
  }

  @Test
  void aHiddenLicenceLinkIsToldLikeOneOfTheHead() throws ReadException {
    Document page = page("<p>x</p><div style='display:none'><a rel=license href=L>l</a></div>");

    assertThat(page.links()).hasSize(1);
    assertThat(page.links().get(0).kind()).isEqualTo(Link.Kind.HEAD);
  }

  private static List<String> statements(String source) throws ReadException {
    return page(source).properties().stream().map(p -> p.name() + "=" + p.value()).toList();
  }

  private static Document page(String source) throws ReadException {
    byte[] bytes = (source + "<p>text</p>").getBytes(StandardCharsets.UTF_8);
    return new DocumentReader(Limits.DEFAULT).read(bytes, "page.html");
  }
}

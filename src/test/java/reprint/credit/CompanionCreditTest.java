package reprint.credit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import reprint.read.Block;
import reprint.read.Companion;
import reprint.site.Site;

/** Who holds the copyright by a file beside the document, where the document names nobody. */
class CompanionCreditTest {
  private static final Companion SIDECAR =
      new Companion(
          "tide.md.license",
          Companion.Kind.SIDECAR,
          "SPDX-FileCopyrightText: 2021 Mira Holt\nSPDX-License-Identifier: CC-BY-4.0\n");

  private static Credit article(Page page, Companion beside) {
    return Found.FINDER
        .find(page.document(), Declared.none(), List.of(beside), Site.NONE)
        .works()
        .get(0);
  }

  @Test
  void itIsTheHolderAndTheFileThatSaysSoIsNamed() {
    Credit article = article(Page.of().story(), SIDECAR);
    assertThat(article.copyright()).map(Mention::text).contains("2021 Mira Holt (tide.md.license)");
    assertThat(article.authors()).as("readers see none").isEmpty();
  }

  @Test
  void whatTheDocumentSaysCountsFirst() {
    Page page = Page.of().story();
    page.add(Block.Role.BODY, "p", 0, "© 2020 Ann Lee");
    assertThat(article(page, SIDECAR).copyright()).map(Mention::text).hasValue("© 2020 Ann Lee");
  }

  @Test
  void aFileAboutTheFolderNamesNoHolderOfADocument() {
    Companion folder =
        new Companion("LICENSE", Companion.Kind.FOLDER, "SPDX-FileCopyrightText: Bo Ray");
    assertThat(article(Page.of().story(), folder).copyright()).isEmpty();
  }
}

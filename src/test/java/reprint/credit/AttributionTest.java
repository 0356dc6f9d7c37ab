package reprint.credit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import reprint.credit.Attribution.Form;

class AttributionTest {
  private static final String ADDRESS = "https://creativecommons.org/licenses/by-nd/4.0/";

  @Test
  void namesTitleAuthorsSourceAndLicence() {
    assertThat(line("The slow tide", "shortened").write(Form.TEXT))
        .isEqualTo(
            "“The slow tide (https://tides.example/1)” by Mira Holt and Ada Ruiz is licensed under"
                + " CC BY-ND 4.0 (https://creativecommons.org/licenses/by-nd/4.0/). Shortened.");
  }

  @Test
  void htmlMarksTheLicenceLinkAndEscapes() {
    assertThat(line("Tides & <b>boats</b>", "").write(Form.HTML))
        .contains("“<a href=\"https://tides.example/1\">Tides &amp; &lt;b&gt;boats&lt;/b&gt;</a>”")
        .contains("<a rel=\"license\" href=\"" + ADDRESS + "\">CC BY-ND 4.0</a>");
  }

  @Test
  void markdownEscapesWhatWouldBeMarkUp() {
    assertThat(line("[1] *Tides*", "").write(Form.MARKDOWN))
        .contains("[\\[1\\] \\*Tides\\*](<https://tides.example/1>)");
  }

  @Test
  void aWorkWithoutTitleIsLinkedAllTheSame() {
    assertThat(line("", "").write(Form.TEXT))
        .startsWith("This work (https://tides.example/1) by Mira Holt and Ada Ruiz");
  }

  private static Attribution line(String title, String changes) {
    return new Attribution(
        title,
        List.of("Mira Holt", "Ada Ruiz"),
        "https://tides.example/1",
        "CC BY-ND 4.0",
        ADDRESS,
        changes);
  }
}

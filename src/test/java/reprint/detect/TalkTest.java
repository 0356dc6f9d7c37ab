package reprint.detect;

import static org.assertj.core.api.Assertions.assertThat;
import static reprint.detect.WhoseLicenseTest.STORY;
import static reprint.detect.WhoseLicenseTest.found;

import org.junit.jupiter.api.Test;

/** What speaks about licences declares none. */
class TalkTest {
  @Test
  void talkAboutLicencesDeclaresNothing() {
    String text =
        "# Licences explained\n\n"
            + STORY
            + "\n\nIf you choose a licence such as CC BY-NC 4.0, for"
            + " example, should others be able to sell the work? "
            + STORY
            + "\n\n"
            + STORY;
    assertThat(found("story.md", text)).containsExactly("CC-BY-NC-4.0 MENTION");
  }

  @Test
  void licencesThatProseComparesAreNobodys() {
    String compared =
        "Compare this with CC BY 3.0, where a change is welcome as long as it is told, or with"
            + " CC0, where nobody has to tell anything at all.";
    assertThat(found("story.md", "# Licences\n\n" + STORY + "\n\n" + compared))
        .containsExactly("CC-BY-3.0 MENTION", "CC0-1.0 MENTION");
    assertThat(found("short.md", "# Licences\n\n" + compared))
        .containsExactly("CC-BY-3.0 MENTION", "CC0-1.0 MENTION");
  }

  @Test
  void aNoticeOfSeveralLicencesIsNoTalk() {
    String notice = "Text: CC BY 4.0; data: CC0 1.0";
    assertThat(found("story.md", "# Tide\n\n" + STORY + "\n\n" + notice))
        .containsExactly("CC-BY-4.0 WORK", "CC0-1.0 WORK");
  }

  @Test
  void runningTextThatLeadsToNoLicenceDeclaresNone() {
    String remark = "This is what we heard of CC BY 4.0 in those days. " + STORY.substring(0, 300);
    assertThat(found("story.md", "# Tide\n\n" + STORY + "\n\n" + remark))
        .containsExactly("CC-BY-4.0 MENTION");
  }

  @Test
  void aRemarkInTheTextOfAnotherLicenceIsNotReported() {
    String licence =
        "Harbour Licence\n\nThe Licensor hereby grants the Licensee a royalty-free, irrevocable"
            + " permission. There is no warranty and no liability. A work under CC0 may be added."
            + "\n\n";
    assertThat(found("harbour.txt", licence + STORY)).isEmpty();
    assertThat(found("talk.txt", "Talk\n\n" + STORY + "\n\nAsk which is freer: CC0?\n\n" + STORY))
        .containsExactly("CC0-1.0 MENTION");
  }

  @Test
  void aListOfLicenceNamesInCodeIsNotReported() {
    String code = "```\nids = ['MIT', 'MPL 2.0', 'CC-BY-3.0']\n```\n\n";
    assertThat(found("ids.md", "# Names\n\n" + code + STORY)).isEmpty();
  }

  @Test
  void versionsOfOneLicenceInARowAreNotReported() {
    String row = "Compatible licences, if any, are CC BY-SA 2.0, CC BY-SA 2.5 and CC BY-SA 3.0, ";
    assertThat(found("ids.md", "# Names\n\n" + STORY + "\n\n" + row + STORY)).isEmpty();
  }
}

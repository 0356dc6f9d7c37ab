package reprint.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static reprint.compare.Texts.compare;
import static reprint.compare.Texts.document;
import static reprint.compare.Texts.material;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reprint.catalog.FieldNames;
import reprint.text.Sentences;

/** What the steps and the classes make of texts in other scripts than the Latin one. */
class OtherScriptsTest {
  private static final String[] JAPANESE = {
    "川辺の古い水車小屋は、この春、隣の谷から来たパン職人たちに売られた。",
    "代金は5.1億円で、三月までは粉をひかないつもりだという。",
    "「水車を回し続けたい」と、1998年からパンを焼いている白石さんは話した。",
    "水車の幅は4メートルで、橋を流した洪水のあと二度修理された。"
  };
  private static final String[] ARABIC = {
    "بيعت الطاحونة القديمة على ضفة النهر في الربيع إلى مجموعة من الخبازين من الوادي المجاور.",
    "دفعوا ثمنها 5.1 مليون دينار، ولا ينوون طحن الدقيق قبل شهر آذار من هذا العام.",
    "قالت مريم الحلبي، التي تخبز منذ عام 1998: «نريد أن تبقى العجلة تدور».",
    "يبلغ عرض العجلة 4 أمتار، وقد أصلحت مرتين بعد الفيضان الذي جرف الجسر الصغير."
  };
  private static final String[] THAI = {
    "โรงสีเก่าริมแม่น้ำถูกขายเมื่อฤดูใบไม้ผลิให้แก่กลุ่มคนทำขนมปังจากหุบเขาข้างเคียง",
    "พวกเขาจ่ายเงิน 5.1 ล้านบาท และไม่ตั้งใจจะโม่แป้งก่อนเดือนมีนาคม",
    "“เราอยากให้กังหันหมุนต่อไป” คุณมาลี ศรีสุข ผู้อบขนมปังมาตั้งแต่ปี 1998 กล่าว"
  };
  private static final TextComparer COMPARER =
      new TextComparer(
          new Words(
              Set.of("ない"),
              Set.of("二"),
              Set.of("メートル", "センチ"),
              new Words.Times(Set.of(), Set.of(), Set.of()),
              Set.of(),
              Set.of(),
              Set.of(),
              Set.of(),
              Set.of(),
              Set.of(),
              Set.of(),
              Set.of(),
              Set.of(),
              Set.of(),
              Set.of(),
              Sentences.PLAIN,
              new FieldNames(List.of())));

  @ParameterizedTest
  @CsvSource({
    "5.1, 51, NUMBER",
    "ひかない, ひく, NEGATION",
    "二度, 三度, NUMBER",
    "4メートル, 4センチ, UNIT",
    "回し続けたい, 止めておきたい, QUOTATION"
  })
  void aJapaneseEditHasItsClass(String was, String now, Edit.Type type) {
    Comparison comparison = changed(JAPANESE, was, now);
    assertThat(material(comparison)).isNotEmpty().allMatch(e -> e.type() == type);
  }

  @ParameterizedTest
  @CsvSource({"「, “", "」, ”", "1998, １９９８"})
  void japaneseTypographyIsNoEdit(String was, String now) {
    assertSameWords(changed(JAPANESE, was, now));
  }

  @ParameterizedTest
  @CsvSource({"1998, ١٩٩٨", "5.1, ٥٫١", "الطاحونة, الطـاحونة", "«, “"})
  void arabicTypographyIsNoEdit(String was, String now) {
    assertSameWords(changed(ARABIC, was, now));
  }

  @ParameterizedTest
  @CsvSource({"1998, ١٩٨٩", "5.1, ٥١", "ولا ينوون, وينوون"})
  void anArabicEditIsMaterial(String was, String now) {
    assertThat(material(changed(ARABIC, was, now))).isNotEmpty();
  }

  @Test
  void thaiDigitsAreTheSameNumber() {
    assertSameWords(changed(THAI, "1998", "๑๙๙๘"));
    assertThat(material(changed(THAI, "1998", "๑๙๘๘")))
        .extracting(Edit::type)
        .containsExactly(Edit.Type.NUMBER);
  }

  @Test
  void aThaiEditIsAWord() {
    assertThat(material(changed(THAI, "โรงสี", "โรงเรียน")))
        .singleElement()
        .satisfies(
            e -> {
              assertThat(e.original().text()).isEqualTo("โรงสี");
              assertThat(e.republished().text()).isEqualTo("โรงเรียน");
            });
  }

  @Test
  void aParagraphInAnotherScriptIsATranslation() {
    String german =
        "Das Rad ist 4 Meter breit und wurde nach der Flut, die den kleinen Steg fortriss, repariert.";
    assertThat(material(changed(ARABIC, ARABIC[1], german)))
        .extracting(Edit::type)
        .containsExactly(Edit.Type.TRANSLATION);
  }

  @Test
  void theSharpSIsASpelling() {
    String text = "Am großen Fluss stehen im Herbst viele Leute, die auf das letzte Boot warten.";
    Comparison comparison =
        compare(document(text, text), document(text.replace("Fluss", "Fluß"), text));
    assertThat(comparison.verdict()).isEqualTo(Comparison.Verdict.VERBATIM);
    assertThat(comparison.edits()).extracting(Edit::type).containsExactly(Edit.Type.SPELLING);
  }

  private static void assertSameWords(Comparison comparison) {
    assertThat(comparison.verdict()).isEqualTo(Comparison.Verdict.VERBATIM);
    assertThat(comparison.edits()).allMatch(e -> e.level() == Edit.Level.TECHNICAL);
  }

  private static Comparison changed(String[] text, String was, String now) {
    String[] copy = text.clone();
    for (int i = 0; i < copy.length; i++) {
      copy[i] = copy[i].replace(was, now);
    }
    return COMPARER.compare(document(text), document(copy), Set.of(), "option");
  }
}

package reprint.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import reprint.read.bytes.MediaTypes;

/** Small files of binary formats, made anew for each test. */
final class OfficeFiles {
  static final String ADDRESS = "https://cc.example/by-nd/4.0/";

  private OfficeFiles() {}

  /** Two pages with two paragraphs each; the second page has a link below its words. */
  static byte[] pdf(String password) throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      page(pdf, "Slow tide", "Boats may sail.");
      PDPage second = page(pdf, "Gulls stay home.", "This is CC BY-ND.");
      PDAnnotationLink link = new PDAnnotationLink();
      PDActionURI action = new PDActionURI();
      action.setURI(ADDRESS);
      link.setAction(action);
      link.setRectangle(new PDRectangle(50, 590, 200, 20));
      second.getAnnotations().add(link);
      pdf.getDocumentInformation().setTitle("Slow tide");
      pdf.getDocumentInformation().setAuthor("Mira Holt");
      pdf.getDocumentInformation().setCustomMetadataValue("License", "CC BY-ND 4.0");
      if (password != null) {
        AccessPermission permission = new AccessPermission();
        permission.setCanExtractContent(false);
        pdf.protect(new StandardProtectionPolicy("owner", password, permission));
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      pdf.save(out);
      return out.toByteArray();
    }
  }

  private static PDPage page(PDDocument pdf, String one, String two) throws IOException {
    PDPage page = new PDPage();
    pdf.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
      content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
      text(content, 700, one);
      text(content, 600, two);
    }
    return page;
  }

  private static void text(PDPageContentStream content, float y, String text) throws IOException {
    content.beginText();
    content.newLineAtOffset(50, y);
    content.showText(text);
    content.endText();
  }

  static byte[] docx() throws IOException {
    try (XWPFDocument docx = new XWPFDocument()) {
      XWPFParagraph title = docx.createParagraph();
      title.setStyle("Heading1");
      title.createRun().setText("Slow tide");
      docx.createParagraph().createRun().setText("Boats may sail.");
      XWPFParagraph last = docx.createParagraph();
      last.createRun().setText("This is ");
      last.createHyperlinkRun(ADDRESS).setText("CC BY-ND");
      var row = docx.createTable(1, 2).getRow(0);
      row.getCell(0).setText("Gull");
      row.getCell(1).setText("CC BY");
      docx.getProperties().getCoreProperties().setCreator("Mira Holt");
      docx.getProperties().getCoreProperties().setTitle("Slow tide");
      docx.getProperties().getCustomProperties().addProperty("License", "CC BY-ND 4.0");
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      docx.write(out);
      return out.toByteArray();
    }
  }

  /** One paragraph, in the middle of which words are struck out. */
  static byte[] struckDocx(String before, String struck, String behind) throws IOException {
    try (XWPFDocument docx = new XWPFDocument()) {
      XWPFParagraph paragraph = docx.createParagraph();
      paragraph.createRun().setText(before);
      XWPFRun run = paragraph.createRun();
      run.setText(struck);
      run.setStrikeThrough(true);
      paragraph.createRun().setText(behind);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      docx.write(out);
      return out.toByteArray();
    }
  }

  static byte[] odt() throws IOException {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("mimetype", MediaTypes.ODT);
    files.put(
        "content.xml",
        """
        <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
          xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
          xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
          xmlns:xlink="http://www.w3.org/1999/xlink"><office:body><office:text>
        <text:h text:outline-level="1">Slow tide</text:h>
        <text:p>Boats may sail.</text:p>
        <text:list><text:list-item><text:p>Gulls stay.</text:p></text:list-item></text:list>
        <text:p>This is <text:a xlink:href="%s">CC BY-ND</text:a></text:p>
        </office:text></office:body></office:document-content>
        """
            .formatted(ADDRESS));
    files.put(
        "meta.xml",
        """
        <office:document-meta xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
          xmlns:dc="http://purl.org/dc/elements/1.1/"
          xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0"><office:meta>
        <dc:title>Slow tide</dc:title><meta:initial-creator>Mira Holt</meta:initial-creator>
        <meta:user-defined meta:name="License">CC BY-ND 4.0</meta:user-defined>
        </office:meta></office:document-meta>
        """);
    return zip(files);
  }

  /** A book of two chapters, the second of which has a link. */
  static byte[] epub(String firstChapter) throws IOException {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("mimetype", MediaTypes.EPUB);
    files.put(
        "META-INF/container.xml",
        """
        <container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>
        <rootfile full-path="OEBPS/book.opf" media-type="application/oebps-package+xml"/>
        </rootfiles></container>
        """);
    files.put(
        "OEBPS/book.opf",
        """
        <package version="3.0" xmlns="http://www.idpf.org/2007/opf" unique-identifier="id">
        <metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:identifier id="id">1</dc:identifier>
        <dc:title>Slow tide</dc:title><dc:creator>Mira Holt</dc:creator><dc:language>en</dc:language>
        <dc:rights>CC BY-ND 4.0</dc:rights></metadata>
        <manifest><item id="b" href="two.xhtml" media-type="application/xhtml+xml"/>
        <item id="a" href="one.xhtml" media-type="application/xhtml+xml"/></manifest>
        <spine><itemref idref="a"/><itemref idref="b"/></spine></package>
        """);
    files.put("OEBPS/one.xhtml", chapter(firstChapter));
    files.put(
        "OEBPS/two.xhtml", chapter("<p>This is <a href=\"" + ADDRESS + "\">CC BY-ND</a>.</p>"));
    return zip(files);
  }

  private static String chapter(String body) {
    return "<html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>x</title></head><body>"
        + body
        + "</body></html>";
  }

  /** An archive whose first entry is stored as it is. */
  static byte[] zip(Map<String, String> files) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> file : files.entrySet()) {
        byte[] bytes = file.getValue().getBytes(StandardCharsets.UTF_8);
        ZipEntry entry = new ZipEntry(file.getKey());
        if (file.getKey().equals("mimetype")) {
          CRC32 crc = new CRC32();
          crc.update(bytes);
          entry.setMethod(ZipEntry.STORED);
          entry.setSize(bytes.length);
          entry.setCrc(crc.getValue());
        }
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }
}

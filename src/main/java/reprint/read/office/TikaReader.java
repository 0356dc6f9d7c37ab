package reprint.read.office;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.EmptyParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.epub.EpubParser;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.sax.SecureContentHandler;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import reprint.read.Document;
import reprint.read.ReadException;
import reprint.read.build.DocumentBuilder;
import reprint.read.build.LimitExceeded;
import reprint.read.build.Source;
import reprint.read.bytes.MediaTypes;

/** Runs Tika's parser for exactly this format, without Tika's detection and configuration. */
final class TikaReader {
  /** Bytes; a ZIP may end with a comment of 65,535, a PDF with some rubbish. */
  private static final int MAX_COMMENT = 65_557;

  private TikaReader() {}

  static Document read(Source source) throws ReadException {
    DocumentBuilder builder =
        new DocumentBuilder(source.path(), source.mediaType(), "", source.limits());
    PagedPlaces places = new PagedPlaces();
    builder.places(places);
    SaxBlocks blocks = new SaxBlocks(builder, places, source.limits());
    Metadata metadata = new Metadata();
    try (TikaInputStream in = TikaInputStream.get(source.bytes())) {
      parse(in, blocks, metadata, source);
    } catch (EncryptedDocumentException e) {
      throw new ReadException("is encrypted and cannot be read without its password", e);
    } catch (TikaException | SAXException | IOException e) {
      throw failure(e);
    }
    if (isCutOff(source)) {
      builder.notify("The file is truncated; some of its text may be missing.", 0);
    }
    TikaMetadata.addTo(builder, metadata);
    blocks.finish();
    return builder.build();
  }

  private static void parse(TikaInputStream in, SaxBlocks blocks, Metadata metadata, Source source)
      throws TikaException, SAXException, IOException {
    SecureContentHandler secure = new SecureContentHandler(blocks, in);
    secure.setMaximumDepth(source.limits().depth());
    try {
      parser(source, blocks).parse(in, secure, metadata, context());
    } catch (SAXException e) {
      secure.throwIfCauseOf(e);
      throw e;
    }
  }

  private static Parser parser(Source source, SaxBlocks blocks) {
    return switch (source.mediaType()) {
      case MediaTypes.PDF -> new PDFParser();
      case MediaTypes.DOCX -> new OOXMLParser();
      case MediaTypes.ODT -> new OpenDocumentParser();
      default -> epub(source, blocks);
    };
  }

  /** PDF and ZIP have an end mark (ISO 32000-1 §7.5.5, APPNOTE 4.3.16). */
  private static boolean isCutOff(Source source) {
    byte[] bytes = source.bytes();
    int tail = Math.min(bytes.length, MAX_COMMENT);
    String end = new String(bytes, bytes.length - tail, tail, StandardCharsets.ISO_8859_1);
    return !end.contains(source.mediaType().equals(MediaTypes.PDF) ? "%%EOF" : "PK\u0005\u0006");
  }

  /** Each chapter is a part. */
  private static Parser epub(Source source, SaxBlocks blocks) {
    EpubParser epub = new EpubParser();
    epub.setContentParser(new EpubChapters(epub.getContentParser(), source.bytes(), blocks));
    return epub;
  }

  /** With an empty context each parser would load Tika's whole configuration for itself. */
  private static ParseContext context() {
    ParseContext context = new ParseContext();
    context.set(Parser.class, EmptyParser.INSTANCE);
    context.set(EmbeddedDocumentExtractor.class, new NothingEmbedded());
    return context;
  }

  /** The innermost cause describes the error best, without class names. */
  private static ReadException failure(Exception thrown) {
    Throwable cause = thrown;
    while (cause.getCause() != null && !(cause instanceof LimitExceeded)) {
      cause = cause.getCause();
    }
    String message = String.valueOf(cause.getMessage());
    return new ReadException(
        cause instanceof LimitExceeded ? message : "is damaged and cannot be read: " + message,
        thrown);
  }

  /** Embedded pictures and files are not read. */
  private static final class NothingEmbedded implements EmbeddedDocumentExtractor {
    @Override
    public boolean shouldParseEmbedded(Metadata metadata) {
      return false;
    }

    @Override
    public void parseEmbedded(
        InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml) {}
  }
}

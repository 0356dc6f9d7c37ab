package reprint.read.picture;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The fields of an XMP packet (ISO 16684-1) about people and rights. Document type declarations and
 * entities are disabled: XMP does not have them, and they could make a packet endless.
 */
final class XmpPacket {
  private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

  private static final Map<String, String> PREFIXES =
      Map.of(
          "http://creativecommons.org/ns#", "xmp:cc:",
          "http://web.resource.org/cc/", "xmp:cc:",
          "http://purl.org/dc/elements/1.1/", "xmp:dc:",
          "http://ns.adobe.com/xap/1.0/rights/", "xmp:xmprights:",
          "http://ns.adobe.com/photoshop/1.0/", "xmp:photoshop:",
          "http://ns.useplus.org/ldf/xmp/1.0/", "xmp:plus:");

  private final BiConsumer<String, String> taker;
  private final StringBuilder value = new StringBuilder();
  private String name = "";

  private XmpPacket(BiConsumer<String, String> taker) {
    this.taker = taker;
  }

  /** Passes on names ({@code xmp:cc:license}) and values, up to any damage in the packet. */
  static void read(ByteView packet, BiConsumer<String, String> taker) {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try {
      byte[] bytes = packet.text().strip().getBytes(StandardCharsets.UTF_8);
      XMLStreamReader reader =
          factory.createXMLStreamReader(new ByteArrayInputStream(bytes), "UTF-8");
      new XmpPacket(taker).read(reader);
    } catch (XMLStreamException | RuntimeException e) { // the JDK's parser throws both on odd bytes
      return;
    }
  }

  private void read(XMLStreamReader reader) throws XMLStreamException {
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> start(reader);
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
            value.append(name.isEmpty() ? "" : reader.getText());
        case XMLStreamConstants.END_ELEMENT -> end(reader);
        default -> {}
      }
    }
  }

  private void start(XMLStreamReader reader) {
    String field = name(reader.getNamespaceURI(), reader.getLocalName());
    if (!field.isEmpty()) {
      name = field;
    }
    value.setLength(0);
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      String space = reader.getAttributeNamespace(i);
      boolean resource = RDF.equals(space) && reader.getAttributeLocalName(i).equals("resource");
      String attribute = resource ? name : name(space, reader.getAttributeLocalName(i));
      if (!attribute.isEmpty()) {
        taker.accept(attribute, reader.getAttributeValue(i));
      }
    }
  }

  private void end(XMLStreamReader reader) {
    if (!name.isEmpty() && !value.toString().isBlank()) {
      taker.accept(name, value.toString());
    }
    value.setLength(0);
    if (name.equals(name(reader.getNamespaceURI(), reader.getLocalName()))) {
      name = "";
    }
  }

  private static String name(String namespace, String local) {
    String prefix = namespace == null ? null : PREFIXES.get(namespace);
    return prefix == null ? "" : prefix + local.toLowerCase(Locale.ROOT);
  }
}

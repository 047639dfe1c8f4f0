package org.pasvorm.geometry.io;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// Walks over the elements of one XML part. UTF-8 only; a document type definition or an entity is refused, so nothing
/// is ever expanded or fetched; nesting is capped.
final class XmlCursor {
    private static final String CURE = "export the scan again";

    private final String file;
    private final String part;
    private final int deepest;
    private final XMLStreamReader xml;
    private int depth;

    /// @param part name of the part for messages
    XmlCursor(String file, String part, InputStream bytes, ReadLimits limits) throws MeshFormatException {
        this.file = file;
        this.part = part;
        this.deepest = limits.depth();
        try {
            this.xml = factory().createXMLStreamReader(text(bytes));
        } catch (XMLStreamException | IOException | RuntimeException e) {
            throw refusal(e, 1);
        }
        if (!isUtf8(xml.getCharacterEncodingScheme())) {
            throw refusal("is not UTF-8", CURE);
        }
    }

    /// The characters, without a byte order mark; anything but UTF-8 is an error. Decoded here because the parser's own
    /// decoder writes to the console.
    private static Reader text(InputStream bytes) throws IOException {
        PushbackReader text = new PushbackReader(
                new InputStreamReader(new BufferedInputStream(bytes, 1 << 16), StandardCharsets.UTF_8.newDecoder()));
        int first = text.read();
        if (first >= 0 && first != '\ufeff') {
            text.unread(first);
        }
        return text;
    }

    private static boolean isUtf8(@Nullable String encoding) {
        return encoding == null || encoding.toUpperCase(Locale.ROOT).equals("UTF-8");
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("external entities are not read");
        });
        return factory;
    }

    /// Goes to the next child of the element whose depth is `parent`; false when that element ends. Children that were
    /// not entered are passed over with all they hold.
    boolean nextChild(int parent) throws MeshFormatException {
        while (next()) {
            if (xml.isStartElement() && depth == parent + 1) {
                return true;
            }
            if (xml.isEndElement() && depth < parent) {
                return false;
            }
        }
        return false;
    }

    /// Number of open elements, with the current one.
    int depth() {
        return depth;
    }

    /// One event on; false at the end of the document.
    private boolean next() throws MeshFormatException {
        try {
            if (!xml.hasNext()) {
                return false;
            }
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> enter();
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.DTD -> throw refusal("has a document type definition", CURE);
                case XMLStreamConstants.ENTITY_REFERENCE -> throw refusal("refers to an entity", CURE);
                default -> {
                    // text, comments, processing instructions
                }
            }
            return true;
        } catch (XMLStreamException | RuntimeException e) {
            throw refusal(e, line());
        }
    }

    private void enter() throws MeshFormatException {
        depth++;
        if (depth > deepest) {
            throw refusal("XML nested deeper than " + deepest, CURE);
        }
    }

    /// Local name of the current element.
    String name() {
        return xml.getLocalName();
    }

    String namespace() {
        String uri = xml.getNamespaceURI();
        return uri == null ? "" : uri;
    }

    /// The namespace that a prefix stands for here; empty when none.
    String namespaceOf(String prefix) {
        String uri = xml.getNamespaceURI(prefix);
        return uri == null ? "" : uri;
    }

    /// The attribute without a prefix, or null.
    @Nullable
    String attribute(String name) {
        return xml.getAttributeValue("", name);
    }

    /// Whether the element has an attribute of this local name in this namespace.
    boolean hasAttribute(String namespace, String name) {
        return xml.getAttributeValue(namespace, name) != null;
    }

    String require(String name) throws MeshFormatException {
        String value = attribute(name);
        if (value == null) {
            throw refusal(name() + " has no " + name, CURE);
        }
        return value;
    }

    /// A finite number.
    double number(String name) throws MeshFormatException {
        return number(name, require(name));
    }

    double number(String name, String text) throws MeshFormatException {
        byte[] bytes = text.strip().getBytes(StandardCharsets.UTF_8);
        try {
            double number = Decimals.parse(bytes, 0, bytes.length);
            if (Double.isFinite(number)) {
                return number;
            }
        } catch (NumberFormatException e) {
            // refused below
        }
        throw refusal(name + " = '" + text + "' is no usable number", CURE);
    }

    /// A whole number from 0 to 2^31 − 1.
    int whole(String name) throws MeshFormatException {
        String text = require(name).strip();
        long value = 0;
        for (int i = 0; i < text.length() && value <= Integer.MAX_VALUE; i++) {
            char c = text.charAt(i);
            value = c >= '0' && c <= '9' ? 10 * value + (c - '0') : Long.MAX_VALUE / 16;
        }
        if (text.isEmpty() || value > Integer.MAX_VALUE) {
            throw refusal(name + " = '" + text + "' is no usable whole number", CURE);
        }
        return (int) value;
    }

    long line() {
        return xml.getLocation().getLineNumber();
    }

    MeshFormatException refusal(String reason, String cure) {
        return new MeshFormatException(file, part + " line " + line(), reason, cure);
    }

    private MeshFormatException refusal(Exception e, long line) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof ZipArchive.Refused refused) {
                return refused.refusal();
            }
        }
        if (e instanceof XMLStreamException x && x.getNestedException() instanceof ZipArchive.Refused refused) {
            return refused.refusal();
        }
        return new MeshFormatException(file, part + " line " + line, "is not well-formed XML", CURE);
    }
}

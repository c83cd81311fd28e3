package org.alignmentmatrix.exchange.incoming;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// Reads one XML part of a workbook from its beginning to its end. Names are those without their namespace: the two dialects of the
/// format (transitional and strict) differ in nothing else that matters here.
///
/// Document types are refused, so there are no entities; depth and the number of different names are limited, because the reader
/// underneath keeps them.
final class XmlPart {

    private static final int DEEPEST = 50; // the reader underneath would stop at 100 or what else the computer says
    private static final int MOST_NAMES = 5_000;

    private final String name;
    private final XMLStreamReader reader;
    private final InputStream bytes;
    private final Set<String> names = new HashSet<>();
    private int depth;

    XmlPart(String name, InputStream bytes) {
        this.name = name;
        this.bytes = bytes;
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            reader = factory.createXMLStreamReader(characters(bytes));
        } catch (XMLStreamException e) {
            throw broken(e);
        } catch (IOException e) {
            throw damaged(String.valueOf(e.getMessage()));
        }
    }

    /// A workbook is UTF-8 or UTF-16 (ECMA-376 part 2, 8.1.3). It is not left to the reader of XML to find out which: that one writes
    /// to the console about bytes that are no characters.
    private static Reader characters(InputStream bytes) throws IOException {
        var start = new PushbackInputStream(bytes, 3);
        byte[] first = start.readNBytes(3);
        TextBytes file = TextBytes.of(first);
        Encoding encoding = file.mark() != null ? file.mark() : first.length < 2 || first[0] != 0 && first[1] != 0 ? Encoding.UTF_8
                : first[0] == 0 ? Encoding.UTF_16BE : Encoding.UTF_16LE;
        start.unread(first, file.markLength(), first.length - file.markLength());
        return new InputStreamReader(start, encoding.charset().newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    /// Goes on to the next start of an element.
    ///
    /// @return its name; null at the end of the part
    @Nullable String nextStart() {
        for (int event = next(); event != XMLStreamConstants.END_DOCUMENT; event = next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                return reader.getLocalName();
            }
        }
        return null;
    }

    /// Goes on to the next start of an element inside the one that began at a depth.
    ///
    /// @return its name; null at the end of that element
    @Nullable String nextInside(int outer) {
        while (true) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                return reader.getLocalName();
            }
            if (event == XMLStreamConstants.END_ELEMENT && depth < outer || event == XMLStreamConstants.END_DOCUMENT) {
                return null;
            }
        }
    }

    /// How deep the element lies that began last, 1 for the outermost.
    int depth() {
        return depth;
    }

    /// An attribute of the element that began last; null if it is not there.
    @Nullable String attribute(String attribute) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(attribute)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /// Goes to the end of the element that began last and appends the text that stands directly in it.
    ///
    /// @return false if it would be longer than a cell can be
    boolean appendText(StringBuilder text) {
        int outer = depth;
        boolean fits = true;
        while (true) {
            int event = next();
            boolean isText = event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA
                    || event == XMLStreamConstants.SPACE;
            if (isText && depth == outer) {
                fits &= text.length() + reader.getTextLength() <= Limits.CELL;
                if (fits) {
                    text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
                }
            } else if (depth < outer || event == XMLStreamConstants.END_DOCUMENT) {
                return fits;
            }
        }
    }

    /// Reads what is left, so that its checksum is compared.
    void finish() {
        while (nextStart() != null) {
            // only its being well-formed matters
        }
        try {
            bytes.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw ZipParts.damaged(name, String.valueOf(e.getMessage()));
        }
    }

    Stopped damaged(String found) {
        return ZipParts.damaged(name, found);
    }

    private int next() {
        try {
            if (!reader.hasNext()) {
                return XMLStreamConstants.END_DOCUMENT;
            }
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                checkNames();
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw damaged("a document type, which no workbook has");
            }
            return event;
        } catch (XMLStreamException e) {
            throw broken(e);
        } catch (Stopped stopped) {
            throw stopped;
        } catch (RuntimeException e) {
            throw damaged("broken XML"); // the reader underneath checks not everything before it goes on
        }
    }

    private void checkNames() {
        names.add(reader.getLocalName());
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            names.add(reader.getAttributeLocalName(i));
        }
        if (depth > DEEPEST || names.size() > MOST_NAMES) {
            throw damaged("far more elements than a workbook has");
        }
    }

    /// Not in the words of the reader underneath: they follow the language of the computer.
    private Stopped broken(XMLStreamException e) {
        return damaged(e.getLocation() == null ? "broken XML" : "broken XML in line " + e.getLocation().getLineNumber());
    }
}

package vn.dondoc.book.read;

import java.io.InputStream;
import java.util.Arrays;
import java.util.Locale;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import vn.dondoc.common.Refusal;

/**
 * What a workbook would become in memory: its cells, each with the length of the text it shows, even if one text is shared by
 * all of them; and what is read as a tree. It is found by reading along, and nothing is kept but lengths.
 */
final class BookWeight {

    static final int MOST_CELLS = 2_000_000;
    static final int MOST_CHARACTERS = 15_000_000;
    static final int MOST_ELEMENTS = 500_000;

    private static final int MOST_TEXTS = 500_000;
    private static final int MILLION = 1_000_000;
    private static final XMLInputFactory READERS = readers();

    private int[] lengths = new int[1 << 10];
    private int texts;
    private long characters;
    private int cells;
    private int elements;

    private static XMLInputFactory readers() {
        XMLInputFactory readers = XMLInputFactory.newDefaultFactory();
        readers.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        readers.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return readers;
    }

    private static XMLStreamReader reader(InputStream part) throws XMLStreamException {
        return READERS.createXMLStreamReader(part);
    }

    /** Takes the lengths of the texts that cells share. */
    void takeTexts(InputStream part) throws XMLStreamException {
        XMLStreamReader xml = reader(part);
        int length = 0;
        long all = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.CHARACTERS) {
                length += xml.getTextLength();
                all += xml.getTextLength();
                requireLegible(all);
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("si")) {
                put(length);
                length = 0;
            }
        }
    }

    private void put(int length) {
        if (texts == MOST_TEXTS) {
            throw tooMuch();
        }
        if (texts == lengths.length) {
            lengths = Arrays.copyOf(lengths, texts * 2);
        }
        lengths[texts++] = length;
    }

    /** Counts the cells of a sheet and what they show. */
    void takeSheet(InputStream part) throws XMLStreamException {
        XMLStreamReader xml = reader(part);
        int inRow = 0;
        String type = null;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.CHARACTERS) {
                requireLegible(characters += xml.getTextLength());
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "row" -> inRow = 0;
                    case "c" -> {
                        type = xml.getAttributeValue(null, "t");
                        takeCell(++inRow);
                    }
                    case "v" -> takeValue(type, xml);
                    default -> {}
                }
            }
        }
    }

    private void takeCell(int inRow) {
        if (inRow > Cells.MOST_COLUMNS) {
            throw new Refusal("book.fault.too-many-columns", Cells.MOST_COLUMNS);
        }
        if (++cells > MOST_CELLS) {
            throw tooMuch();
        }
    }

    private void takeValue(@Nullable String type, XMLStreamReader xml) throws XMLStreamException {
        String value = xml.getElementText();
        characters += "s".equals(type) ? lengthOf(value) : value.length();
        requireLegible(characters);
    }

    private int lengthOf(String place) {
        int at = Integer.parseInt(place.strip());
        return at >= 0 && at < texts ? lengths[at] : 0;
    }

    /**
     * Counts what is read as a tree: styles, the list of sheets, properties. Such a part never leads to a sheet or to the
     * shared texts in the guise of something else, which would be read as a tree too.
     */
    void takeOther(InputStream part) throws XMLStreamException {
        XMLStreamReader xml = reader(part);
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                elements += 1 + xml.getAttributeCount() / 4;
                if (elements > MOST_ELEMENTS) {
                    throw tooMuch();
                }
                if (xml.getLocalName().equals("Relationship") && isInDisguise(xml)) {
                    throw new Refusal("book.fault.bomb");
                }
            }
        }
    }

    private static boolean isInDisguise(XMLStreamReader relation) {
        String target = relation.getAttributeValue(null, "Target");
        String type = relation.getAttributeValue(null, "Type");
        if (target == null || type == null || "External".equals(relation.getAttributeValue(null, "TargetMode"))) {
            return false;
        }
        String part = target.toLowerCase(Locale.ROOT);
        return part.contains("%")
                || (part.contains("worksheets/") && !type.endsWith("/worksheet"))
                || (part.endsWith(".vml") && !type.endsWith("/vmlDrawing"))
                || (part.contains("sharedstrings.xml") && !type.endsWith("/sharedStrings"));
    }

    private static void requireLegible(long characters) {
        if (characters > MOST_CHARACTERS) {
            throw tooMuch();
        }
    }

    private static Refusal tooMuch() {
        return new Refusal("book.fault.too-much", MOST_CELLS / MILLION, MOST_CHARACTERS / MILLION);
    }
}

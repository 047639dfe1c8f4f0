package org.pasvorm.geometry.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the header of a PLY file declares.
///
/// @param elements in file order
/// @param dataStart first byte after the header
/// @param dataLine number of the line that begins there
record PlyHeader(Form form, List<Element> elements, int dataStart, long dataLine) {
    enum Form {
        ASCII,
        LITTLE_ENDIAN,
        BIG_ENDIAN
    }

    /// @param lengthType type of the length of a list; empty for a single number
    record Property(String name, PlyType type, Optional<PlyType> lengthType) {
        boolean isList() {
            return lengthType.isPresent();
        }

        /// The type of the first number: a list's length or the number itself.
        PlyType leadingType() {
            return lengthType.orElse(type);
        }
    }

    record Element(String name, long count, List<Property> properties) {
        /// Bytes that one record takes in a binary file at least: its lists may be empty.
        long leastBytes() {
            return properties.stream().mapToLong(p -> p.leadingType().bytes()).sum();
        }

        /// Position of the property with one of these names, or −1.
        int indexOf(String... names) {
            for (int i = 0; i < properties.size(); i++) {
                if (List.of(names).contains(properties.get(i).name())) {
                    return i;
                }
            }
            return -1;
        }
    }

    static PlyHeader parse(ScanBytes source, ReadLimits limits) throws MeshFormatException {
        return new Parser(source, limits).parse();
    }

    private static final class Parser {
        private static final int MOST_PROPERTIES = 1000;

        private final TextCursor text;
        private final List<Element> elements = new ArrayList<>();
        private Optional<Form> form = Optional.empty();
        private int properties;

        Parser(ScanBytes source, ReadLimits limits) {
            text = new TextCursor(source, source.textStart(), limits, false);
        }

        PlyHeader parse() throws MeshFormatException {
            if (!text.nextOnLine() || !text.is("ply")) {
                throw text.refusal("a PLY file begins with the word ply", "export the scan again");
            }
            while (text.nextLine()) {
                if (text.nextOnLine() && line()) {
                    text.nextLine();
                    return new PlyHeader(requireForm(), List.copyOf(elements), text.position(), text.line());
                }
            }
            throw text.refusal("the file ends before end_header", "copy or export the scan again");
        }

        /// Reads one line; true at the end of the header.
        private boolean line() throws MeshFormatException {
            switch (text.word()) {
                case "format" -> form = Optional.of(form());
                case "element" -> elements.add(element());
                case "property" -> property();
                case "end_header" -> {
                    return true;
                }
                case "comment", "obj_info" -> {
                    // free text
                }
                default -> throw refusal("'" + text.word() + "' does not belong in a PLY header");
            }
            return false;
        }

        private Form requireForm() throws MeshFormatException {
            return form.orElseThrow(() -> refusal("the header has no format line"));
        }

        private Form form() throws MeshFormatException {
            String name = word("the format");
            return switch (name) {
                case "ascii" -> Form.ASCII;
                case "binary_little_endian" -> Form.LITTLE_ENDIAN;
                case "binary_big_endian" -> Form.BIG_ENDIAN;
                default -> throw refusal("'" + name + "' is no PLY format");
            };
        }

        private Element element() throws MeshFormatException {
            String name = word("the element's name");
            word("the element's count");
            long count = text.whole();
            if (count < 0) {
                throw refusal("a count of " + count + " cannot be");
            }
            return new Element(name, count, new ArrayList<>());
        }

        private void property() throws MeshFormatException {
            if (elements.isEmpty()) {
                throw refusal("a property before the first element");
            }
            if (++properties > MOST_PROPERTIES) {
                throw refusal("the header declares more than " + MOST_PROPERTIES + " properties");
            }
            elements.getLast().properties().add(declared());
        }

        private Property declared() throws MeshFormatException {
            String first = word("the property's type");
            if (!first.equals("list")) {
                return new Property(propertyName(first), type(first), Optional.empty());
            }
            PlyType length = type(word("the list's length type"));
            PlyType item = type(word("the list's item type"));
            if (!length.isWhole()) {
                throw refusal("the length of a list must be a whole number");
            }
            return new Property(word("the property's name"), item, Optional.of(length));
        }

        private String propertyName(String type) throws MeshFormatException {
            type(type);
            return word("the property's name");
        }

        private PlyType type(String name) throws MeshFormatException {
            return PlyType.named(name).orElseThrow(() -> refusal("'" + name + "' is no PLY type"));
        }

        private String word(String what) throws MeshFormatException {
            if (!text.nextOnLine()) {
                throw refusal("the line ends before " + what);
            }
            return text.word();
        }

        private MeshFormatException refusal(String reason) {
            return text.refusal(reason, "export the scan again");
        }
    }
}

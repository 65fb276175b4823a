package org.ganlao.gateway.plan.oversight.supervision.domain;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.ganlao.platform.problem.Rejection;

/** Kinds of files that are taken, told by their content alone. */
public enum FileKind {
    PDF("application/pdf", ".pdf"),
    PNG("image/png", ".png"),
    JPEG("image/jpeg", ".jpg", ".jpeg"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", ".docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ".xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", ".pptx"),

    /** Characters of UTF-8 without control characters, also CSV. */
    TEXT("text/plain", ".txt", ".csv");

    private static final byte[] PDF_BEGIN = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PNG_BEGIN = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] JPEG_BEGIN = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};
    private static final byte[] ZIP_BEGIN = {'P', 'K', 3, 4};

    private static final int DIRECTORY_END = 0x06054b50;
    private static final int DIRECTORY_ENTRY = 0x02014b50;
    private static final int DIRECTORY_END_BYTES = 22;
    private static final int LONGEST_COMMENT = 0xffff;

    private final String mediaType;
    private final List<String> endings;

    FileKind(String mediaType, String... endings) {
        this.mediaType = mediaType;
        this.endings = List.of(endings);
    }

    /**
     * The kind of what was sent.
     *
     * @param announced the media type that came with it, without parameters
     * @throws Rejection if it is empty or none of the kinds, has macros, or is not what type and name say
     */
    public static FileKind of(byte[] content, String announced, String name) {
        if (content.length == 0) {
            throw new Rejection(SupervisionRefusal.FILE_EMPTY);
        }
        FileKind kind = told(content)
                .orElseThrow(() -> new Rejection(SupervisionRefusal.FILE_TYPE_UNKNOWN, Arrays.toString(values())));
        if (!kind.isCalled(announced)) {
            throw new Rejection(SupervisionRefusal.FILE_TYPE_DIFFERS, announced, kind.mediaType);
        }
        String lower = name.toLowerCase(Locale.ROOT);
        if (kind.endings.stream().noneMatch(lower::endsWith)) {
            throw new Rejection(SupervisionRefusal.FILE_TYPE_NOT_IN_NAME, kind, String.join(", ", kind.endings));
        }
        return kind;
    }

    public String mediaType() {
        return mediaType;
    }

    /** What says nothing of the kind contradicts none; CSV is a text, too. */
    private boolean isCalled(String announced) {
        return announced.equals(mediaType)
                || announced.equals("application/octet-stream")
                || this == TEXT && announced.equals("text/csv");
    }

    private static Optional<FileKind> told(byte[] content) {
        if (begins(content, PDF_BEGIN)) {
            return Optional.of(PDF);
        }
        if (begins(content, PNG_BEGIN)) {
            return Optional.of(PNG);
        }
        if (begins(content, JPEG_BEGIN)) {
            return Optional.of(JPEG);
        }
        if (begins(content, ZIP_BEGIN)) {
            return office(namesIn(content));
        }
        return isText(content) ? Optional.of(TEXT) : Optional.empty();
    }

    private static Optional<FileKind> office(Set<String> names) {
        if (names.stream().anyMatch(name -> name.endsWith("vbaProject.bin"))) {
            throw new Rejection(SupervisionRefusal.FILE_HAS_MACROS);
        }
        if (!names.contains("[Content_Types].xml")) {
            return Optional.empty();
        }
        if (names.contains("word/document.xml")) {
            return Optional.of(DOCX);
        }
        if (names.contains("xl/workbook.xml")) {
            return Optional.of(XLSX);
        }
        return names.contains("ppt/presentation.xml") ? Optional.of(PPTX) : Optional.empty();
    }

    /** Names in the directory of a ZIP file, which is read without unpacking anything; none where it is broken. */
    private static Set<String> namesIn(byte[] zip) {
        ByteBuffer bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        Set<String> names = new HashSet<>();
        try {
            int end = directoryEnd(bytes);
            int entries = end < 0 ? 0 : Short.toUnsignedInt(bytes.getShort(end + 10));
            int at = end < 0 ? 0 : bytes.getInt(end + 16);
            for (int entry = 0; entry < entries && bytes.getInt(at) == DIRECTORY_ENTRY; entry++) {
                byte[] name = new byte[Short.toUnsignedInt(bytes.getShort(at + 28))];
                bytes.position(at + 46).get(name);
                names.add(new String(name, StandardCharsets.UTF_8));
                at += 46
                        + name.length
                        + Short.toUnsignedInt(bytes.getShort(at + 30))
                        + Short.toUnsignedInt(bytes.getShort(at + 32));
            }
            return names;
        } catch (IndexOutOfBoundsException | IllegalArgumentException | BufferUnderflowException broken) {
            return Set.of();
        }
    }

    private static int directoryEnd(ByteBuffer bytes) {
        int last = bytes.limit() - DIRECTORY_END_BYTES;
        for (int at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
            if (bytes.getInt(at) == DIRECTORY_END) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isText(byte[] content) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .chars()
                    .noneMatch(character -> Character.isISOControl(character) && !Character.isWhitespace(character));
        } catch (CharacterCodingException noText) {
            return false;
        }
    }

    private static boolean begins(byte[] content, byte[] with) {
        return content.length >= with.length && Arrays.equals(content, 0, with.length, with, 0, with.length);
    }
}

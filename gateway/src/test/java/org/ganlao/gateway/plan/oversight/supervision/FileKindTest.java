package org.ganlao.gateway.plan.oversight.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.ganlao.gateway.plan.oversight.supervision.domain.FileKind;
import org.ganlao.gateway.plan.oversight.supervision.domain.SupervisionRefusal;
import org.ganlao.platform.problem.Rejection;
import org.junit.jupiter.api.Test;

class FileKindTest {

    private static final String ANY = "application/octet-stream";
    private static final byte[] PDF = "%PDF-1.4\n1 0 obj\n<<>>\nendobj\n".getBytes(StandardCharsets.US_ASCII);

    @Test
    void a_file_is_what_its_content_says() throws IOException {
        assertThat(FileKind.of(PDF, "application/pdf", "意见.PDF")).isEqualTo(FileKind.PDF);
        assertThat(FileKind.of(bytes(0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0), ANY, "a.png"))
                .isEqualTo(FileKind.PNG);
        assertThat(FileKind.of(bytes(0xff, 0xd8, 0xff, 0xe0), "image/jpeg", "a.jpeg"))
                .isEqualTo(FileKind.JPEG);
        assertThat(FileKind.of(office("word/document.xml"), ANY, "a.docx")).isEqualTo(FileKind.DOCX);
        assertThat(FileKind.of(office("xl/workbook.xml"), ANY, "a.xlsx")).isEqualTo(FileKind.XLSX);
        assertThat(FileKind.of(office("ppt/presentation.xml"), ANY, "a.pptx")).isEqualTo(FileKind.PPTX);
        assertThat(FileKind.of(utf8("地区,人数\n南昌,3\n"), "text/csv", "a.csv")).isEqualTo(FileKind.TEXT);
    }

    @Test
    void neither_type_nor_name_may_contradict_the_content() {
        refuses(SupervisionRefusal.FILE_TYPE_DIFFERS, PDF, "image/png", "a.pdf");
        refuses(SupervisionRefusal.FILE_TYPE_NOT_IN_NAME, PDF, "application/pdf", "a.pdf.exe");
        refuses(SupervisionRefusal.FILE_TYPE_NOT_IN_NAME, utf8("<script>"), "text/plain", "a.html");
    }

    @Test
    void what_is_none_of_the_kinds_is_refused() throws IOException {
        refuses(SupervisionRefusal.FILE_EMPTY, new byte[0], ANY, "a.txt");
        refuses(SupervisionRefusal.FILE_TYPE_UNKNOWN, bytes('M', 'Z', 0x90, 0), ANY, "a.pdf");
        refuses(SupervisionRefusal.FILE_TYPE_UNKNOWN, zip("anything.txt"), ANY, "a.docx");
        refuses(SupervisionRefusal.FILE_TYPE_UNKNOWN, "南昌".getBytes(Charset.forName("GB18030")), ANY, "a.txt");
        byte[] whole = office("word/document.xml");
        refuses(SupervisionRefusal.FILE_TYPE_UNKNOWN, Arrays.copyOf(whole, whole.length - 30), ANY, "a.docx");
    }

    @Test
    void macros_are_refused() throws IOException {
        refuses(
                SupervisionRefusal.FILE_HAS_MACROS,
                zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"),
                ANY,
                "a.docx");
    }

    private static void refuses(SupervisionRefusal why, byte[] content, String type, String name) {
        assertThatThrownBy(() -> FileKind.of(content, type, name))
                .isInstanceOfSatisfying(
                        Rejection.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(why));
    }

    private static byte[] office(String part) throws IOException {
        return zip("[Content_Types].xml", part);
    }

    private static byte[] zip(String... names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(utf8("<x/>"));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }
}

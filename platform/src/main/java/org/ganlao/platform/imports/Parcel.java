package org.ganlao.platform.imports;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Rows that follow one another in a file, as one piece of bytes: of each its line, its length and its text. */
final class Parcel {

    private Parcel() {}

    static byte[] packed(List<StagedRow> rows) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(rows.size());
            for (StagedRow row : rows) {
                byte[] text = row.text().getBytes(StandardCharsets.UTF_8);
                out.writeLong(row.line());
                out.writeInt(text.length);
                out.write(text);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static List<StagedRow> unpacked(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            int count = in.readInt();
            List<StagedRow> rows = new ArrayList<>(count);
            for (int i = 0; i < count; i++) {
                long line = in.readLong();
                rows.add(new StagedRow(line, new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8)));
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

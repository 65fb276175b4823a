package org.ganlao.platform.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.ganlao.platform.personal.DataCipher;
import org.ganlao.platform.personal.Sealed;

/** Staged records are encrypted: most of them hold identity numbers. */
@ApplicationScoped
class RowSeal {

    private final DataCipher cipher;

    RowSeal(DataCipher cipher) {
        this.cipher = cipher;
    }

    /** The key under which rows are sealed now. */
    String keyId() {
        return cipher.keyId();
    }

    Sealed seal(UUID file, StagedRow row) {
        return cipher.seal(row.text().getBytes(StandardCharsets.UTF_8), place(file, row.line()));
    }

    StagedRow open(UUID file, long line, Sealed sealed) {
        return new StagedRow(line, new String(cipher.open(sealed, place(file, line)), StandardCharsets.UTF_8));
    }

    Sealed seal(UUID file, List<StagedRow> parcel) {
        return cipher.seal(Parcel.packed(parcel), place(file, parcel.get(0).line(), lastLine(parcel)));
    }

    List<StagedRow> open(UUID file, long firstLine, long lastLine, Sealed sealed) {
        return Parcel.unpacked(cipher.open(sealed, place(file, firstLine, lastLine)));
    }

    private static long lastLine(List<StagedRow> parcel) {
        return parcel.get(parcel.size() - 1).line();
    }

    /** A parcel has two lines, and a row one, so that neither opens as the other. */
    private static byte[] place(UUID file, long... lines) {
        ByteBuffer place = ByteBuffer.allocate((2 + lines.length) * Long.BYTES)
                .putLong(file.getMostSignificantBits())
                .putLong(file.getLeastSignificantBits());
        for (long line : lines) {
            place.putLong(line);
        }
        return place.array();
    }
}

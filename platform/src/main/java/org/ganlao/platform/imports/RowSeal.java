package org.ganlao.platform.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
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

    private static byte[] place(UUID file, long line) {
        return ByteBuffer.allocate(3 * Long.BYTES)
                .putLong(file.getMostSignificantBits())
                .putLong(file.getLeastSignificantBits())
                .putLong(line)
                .array();
    }
}

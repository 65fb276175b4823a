package org.ganlao.platform.personal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Arrays;
import java.util.Objects;

/**
 * A {@link PersonalId} as a row keeps it. Columns of a table that embeds it:
 *
 * <pre>{@code
 * id_kind varchar(16) not null, id_cipher bytea not null, id_key varchar(16) not null,
 * id_index bytea not null unique, person varchar(32) not null
 * }</pre>
 *
 * <p>Look a person up by {@link PersonalIdVault#blindIndexes}, which also finds rows of an older key. Each table is named
 * to {@link PersonalDataColumns}, so that its keys can be rotated. That, and the replacement of a token, write these
 * columns; an entity writes them once, so that one that was read before does not bring the old ones back.
 *
 * @param cipher the number, sealed
 * @param keyId the data key that opens it
 * @param blindIndex equal for equal documents under one index key: 32 bytes, unique
 * @param token by which other services know the person; column {@code person}
 */
@Embeddable
public record ProtectedId(
        @Enumerated(EnumType.STRING) @Column(name = "id_kind", updatable = false)
        PersonalId.Kind kind,

        @Column(name = "id_cipher", updatable = false) byte[] cipher,
        @Column(name = "id_key", updatable = false) String keyId,
        @Column(name = "id_index", updatable = false) byte[] blindIndex,
        @Column(name = "person", updatable = false) String token) {

    @Override
    public boolean equals(Object other) {
        return other instanceof ProtectedId that
                && kind == that.kind
                && Objects.equals(keyId, that.keyId)
                && token.equals(that.token)
                && Arrays.equals(cipher, that.cipher)
                && Arrays.equals(blindIndex, that.blindIndex);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, token, Arrays.hashCode(blindIndex));
    }

    @Override
    public String toString() {
        return kind + " " + token;
    }
}

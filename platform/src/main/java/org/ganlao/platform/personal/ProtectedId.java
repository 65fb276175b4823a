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
 * to {@link PersonalDataColumns}, so that its keys can be rotated.
 *
 * @param cipher the number, sealed
 * @param keyId the data key that opens it
 * @param blindIndex equal for equal documents under one index key: 32 bytes, unique
 * @param token by which other services know the person; column {@code person}
 */
@Embeddable
public record ProtectedId(
        @Enumerated(EnumType.STRING) @Column(name = "id_kind")
        PersonalId.Kind kind,

        @Column(name = "id_cipher") byte[] cipher,
        @Column(name = "id_key") String keyId,
        @Column(name = "id_index") byte[] blindIndex,
        @Column(name = "person") String token) {

    @Override
    public boolean equals(Object other) {
        return other instanceof ProtectedId that
                && kind == that.kind
                && keyId.equals(that.keyId)
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

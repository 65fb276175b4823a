package org.ganlao.skills.credential;

import java.time.Instant;
import org.ganlao.platform.database.Row;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.skills.credential.domain.CredentialKeyState;
import org.ganlao.skills.credential.domain.CredentialRefusal;

/**
 * The public half of a key.
 *
 * @param id its thumbprint, {@code kid} in what it signs
 * @param publicKey JSON Web Key
 * @param withdrawnFor why it is published no more; null while it is
 */
record CredentialKey(
        String id, String publicKey, CredentialKeyState state, Instant madeAt, String reason, String withdrawnFor) {

    static final String COLUMNS = "id, public_key, state, made_at, reason, withdrawn_for";

    static CredentialKey of(Row row) {
        return new CredentialKey(
                row.text("id"),
                row.text("public_key"),
                CredentialKeyState.valueOf(row.text("state")),
                row.instant("made_at"),
                row.text("reason"),
                row.text("withdrawn_for"));
    }

    void requireMayRetire() {
        requireNot(CredentialKeyState.RETIRED, CredentialRefusal.CREDENTIAL_KEY_RETIRED);
        requireMayBeRevoked();
        requireNot(CredentialKeyState.SIGNING, CredentialRefusal.CREDENTIAL_KEY_SIGNS);
    }

    /** Also a retired key: somebody may still keep what it signed, and ask. */
    void requireMayBeRevoked() {
        requireNot(CredentialKeyState.REVOKED, CredentialRefusal.CREDENTIAL_KEY_REVOKED);
    }

    private void requireNot(CredentialKeyState unfit, CredentialRefusal otherwise) {
        if (state == unfit) {
            throw new Rejection(otherwise, id);
        }
    }
}

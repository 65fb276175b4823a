package org.ganlao.skills.credential;

import java.time.Instant;
import org.ganlao.skills.credential.domain.CredentialKeyState;

record CredentialKeyView(String id, CredentialKeyState state, Instant madeAt, String reason, String withdrawnFor) {

    static CredentialKeyView from(CredentialKey key) {
        return new CredentialKeyView(key.id(), key.state(), key.madeAt(), key.reason(), key.withdrawnFor());
    }
}

package org.ganlao.skills.credential;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import org.ganlao.platform.audit.Audit;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.problem.CommonRefusal;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.RecordRefusal;
import org.ganlao.skills.credential.domain.CredentialKeyState;

/** Lets another key sign, and withdraws keys. One change at a time. */
@ApplicationScoped
class ChangeCredentialKeys {

    private static final String KIND = "credential-key";

    private final CredentialKeyRepository stored;
    private final CredentialKeys keys;
    private final CredentialSettings settings;
    private final RegionScope scope;
    private final Caller caller;
    private final Audit audit;
    private final Clock clock;

    ChangeCredentialKeys(
            CredentialKeyRepository stored,
            CredentialKeys keys,
            CredentialSettings settings,
            RegionScope scope,
            Caller caller,
            Audit audit,
            Clock clock) {
        this.stored = stored;
        this.keys = keys;
        this.settings = settings;
        this.scope = scope;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    /** The key before stays published, so that what it signed is verified as before. */
    @Transactional
    CredentialKeyView rotate(CredentialKeyRequest request) {
        begin();
        stored.madeFor(caller.client(), request.sourceRef()).ifPresent(earlier -> {
            throw new Rejection(RecordRefusal.SOURCE_REF_USED, request.sourceRef(), earlier).at("/sourceRef");
        });
        stored.signNoMore(clock.instant());
        String made = keys.made(request.reason(), caller.client(), request.sourceRef())
                .getKeyId();
        return told(made, "rotated", request.reason());
    }

    @Transactional
    CredentialKeyView retire(String id, StatedWithdrawal withdrawal) {
        begin();
        existing(id).requireMayRetire();
        stored.withdraw(id, CredentialKeyState.RETIRED, withdrawal.reason(), clock.instant());
        return told(id, "retired", withdrawal.reason());
    }

    /** If it signs, another one does from now on. */
    @Transactional
    CredentialKeyView revoke(String id, StatedWithdrawal withdrawal) {
        begin();
        CredentialKey key = existing(id);
        key.requireMayBeRevoked();
        stored.withdraw(id, CredentialKeyState.REVOKED, withdrawal.reason(), clock.instant());
        if (key.state() == CredentialKeyState.SIGNING) {
            keys.made(withdrawal.reason(), null, null);
        }
        return told(id, "revoked", withdrawal.reason());
    }

    private void begin() {
        scope.requireWrite(settings.region());
        keys.hold();
    }

    private CredentialKey existing(String id) {
        return stored.find(id).orElseThrow(() -> new Rejection(CommonRefusal.NOT_FOUND));
    }

    private CredentialKeyView told(String id, String verb, String why) {
        audit.record(KIND + "." + verb, KIND, id, Map.of("why", why));
        return CredentialKeyView.from(existing(id));
    }
}

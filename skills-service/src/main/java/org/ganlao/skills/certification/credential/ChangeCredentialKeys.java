package org.ganlao.skills.certification.credential;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.ganlao.platform.audit.Audit;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.problem.CommonRefusal;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordRefusal;
import org.ganlao.skills.certification.credential.domain.CredentialKeyState;
import org.ganlao.skills.certification.credential.domain.CredentialKeyStep;
import org.ganlao.skills.certification.credential.domain.CredentialRefusal;

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
    private final Event<StatusListsChanged> changed;
    private final Clock clock;

    ChangeCredentialKeys(
            CredentialKeyRepository stored,
            CredentialKeys keys,
            CredentialSettings settings,
            RegionScope scope,
            Caller caller,
            Audit audit,
            Event<StatusListsChanged> changed,
            Clock clock) {
        this.stored = stored;
        this.keys = keys;
        this.settings = settings;
        this.scope = scope;
        this.caller = caller;
        this.audit = audit;
        this.changed = changed;
        this.clock = clock;
    }

    /** Nothing changes until another person approves. */
    @Transactional
    CredentialKeyView propose(CredentialKeyRequest request) {
        begin();
        stored.madeFor(caller.client(), request.sourceRef()).ifPresent(earlier -> {
            throw new Rejection(RecordRefusal.SOURCE_REF_USED, request.sourceRef(), earlier).at("/sourceRef");
        });
        Origin origin = new Origin(caller.client(), request.sourceRef());
        return told(keys.proposed(request.reason(), caller.subject(), origin), "proposed", request.reason());
    }

    /**
     * Of a new key, which is published at once and signs when everybody can know it; the key before stays published, so that what it
     * signed is verified as before. Of a retirement, if one is proposed.
     */
    @Transactional
    CredentialKeyView approve(String id) {
        begin();
        CredentialKey key = existing(id);
        key.requireMayBeApprovedBy(caller.subject());
        return key.state() == CredentialKeyState.PROPOSED ? published(key) : retired(key);
    }

    private CredentialKeyView published(CredentialKey key) {
        stored.next().ifPresent(other -> {
            throw new Rejection(CredentialRefusal.CREDENTIAL_KEY_FOLLOWED, other.id(), other.signsFrom());
        });
        Instant now = clock.instant();
        stored.approve(key.id(), caller.subject(), now, now.plus(settings.keysCachedFor()));
        return told(key.id(), "published", key.reason());
    }

    private CredentialKeyView retired(CredentialKey key) {
        stored.approveRetirement(key.id(), caller.subject());
        stored.withdraw(
                key,
                CredentialKeyState.RETIRED,
                CredentialKeyStep.RETIRED,
                key.retirementReason(),
                caller.subject(),
                clock.instant());
        return told(key.id(), "retired", key.retirementReason());
    }

    /** It stays published until another person approves. */
    @Transactional
    CredentialKeyView retire(String id, StatedWithdrawal withdrawal) {
        begin();
        existing(id).requireMayRetire();
        stored.proposeRetirement(id, withdrawal.reason(), caller.subject(), clock.instant());
        return told(id, "retirement-proposed", withdrawal.reason());
    }

    /** One person does: who waits for another lets others forge. If it signs, another one does from now on. */
    @Transactional
    CredentialKeyView revoke(String id, StatedWithdrawal withdrawal) {
        begin();
        CredentialKey key = existing(id);
        key.requireMayBeRevoked();
        stored.withdraw(
                key,
                CredentialKeyState.REVOKED,
                CredentialKeyStep.REVOKED,
                withdrawal.reason(),
                caller.subject(),
                clock.instant());
        if (key.state() == CredentialKeyState.SIGNING && !keys.followedAtOnce()) {
            keys.made(withdrawal.reason());
        }
        return told(id, "revoked", withdrawal.reason());
    }

    private void begin() {
        scope.requireWrite(settings.region());
        keys.hold();
        keys.followed();
    }

    private CredentialKey existing(String id) {
        return stored.find(id).orElseThrow(() -> new Rejection(CommonRefusal.NOT_FOUND));
    }

    private CredentialKeyView told(String id, String verb, String why) {
        audit.record(KIND + "." + verb, KIND, id, Map.of("why", why));
        changed.fire(new StatusListsChanged());
        return CredentialKeyView.from(existing(id));
    }
}

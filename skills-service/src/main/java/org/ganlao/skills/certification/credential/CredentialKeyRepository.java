package org.ganlao.skills.certification.credential;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.personal.Sealed;
import org.ganlao.platform.record.Origin;
import org.ganlao.skills.certification.credential.domain.CredentialKeyState;
import org.ganlao.skills.certification.credential.domain.CredentialKeyStep;

/** The keys, the latest first. */
@ApplicationScoped
class CredentialKeyRepository {

    private static final String SELECT = "select " + CredentialKey.COLUMNS + " from credential_key ";

    private final Sql sql;
    private final CredentialKeySteps steps;

    CredentialKeyRepository(Sql sql, CredentialKeySteps steps) {
        this.sql = sql;
        this.steps = steps;
    }

    /** A private key, by the id of its public half, as it is stored. */
    record SealedKey(String id, Sealed privateKey) {}

    List<CredentialKey> all() {
        return sql.list(SELECT + "order by made_at desc, id", CredentialKey::of);
    }

    Optional<CredentialKey> find(String id) {
        return sql.one(SELECT + "where id = ?", CredentialKey::of, id);
    }

    Optional<SealedKey> signing() {
        return sealed("state = 'SIGNING'");
    }

    /** The key that has been approved to sign next. */
    Optional<CredentialKey> next() {
        return sql.one(SELECT + "where state = 'NEXT'", CredentialKey::of);
    }

    /** One that is sealed under another data key than this; nobody changes it until the transaction ends. */
    Optional<SealedKey> sealedUnderOtherThan(String dataKey) {
        return sealed("private_key is not null and key_id <> ? limit 1 for no key update", dataKey);
    }

    private Optional<SealedKey> sealed(String which, Object... parameters) {
        return sql.one(
                "select id, key_id, private_key from credential_key where " + which,
                row -> new SealedKey(row.text("id"), new Sealed(row.text("key_id"), row.bytes("private_key"))),
                parameters);
    }

    void reseal(String id, Sealed privateKey) {
        sql.update(
                "update credential_key set key_id = ?, private_key = ? where id = ?",
                privateKey.keyId(),
                privateKey.bytes(),
                id);
    }

    Optional<String> madeFor(String client, String sourceRef) {
        return sql.one(
                "select id from credential_key where client = ? and source_ref = ?",
                row -> row.text("id"),
                client,
                sourceRef);
    }

    /** @param origin null for a key that nobody has asked for, such as the first one */
    void add(CredentialKey key, Sealed privateKey, Origin origin) {
        sql.update(
                """
                insert into credential_key (id, client, source_ref, public_key, key_id, private_key, state, made_at, reason,
                    changed_at, proposed_by)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                key.id(),
                origin == null ? null : origin.client(),
                origin == null ? null : origin.sourceRef(),
                key.publicKey(),
                privateKey.keyId(),
                privateKey.bytes(),
                key.state(),
                key.madeAt(),
                key.reason(),
                key.madeAt(),
                key.proposedBy());
        CredentialKeyStep first = key.proposedBy() == null ? CredentialKeyStep.MADE : CredentialKeyStep.PROPOSED;
        steps.note(key.id(), first, key.madeAt(), key.proposedBy(), key.reason());
    }

    void approve(String id, String by, Instant now, Instant signsFrom) {
        sql.update("""
                update credential_key set state = 'NEXT', approved_by = ?, approved_at = ?, signs_from = ?, changed_at = ?
                where id = ?""", by, now, signsFrom, now, id);
        steps.note(id, CredentialKeyStep.PUBLISHED, now, by, null);
    }

    void sign(String id, Instant now) {
        sql.update("update credential_key set state = 'SIGNING', changed_at = ? where id = ?", now, id);
        steps.note(id, CredentialKeyStep.SIGNS, now, null, null);
    }

    void proposeRetirement(String id, String why, String by, Instant now) {
        sql.update("""
                update credential_key set retirement_reason = ?, retirement_proposed_by = ?, changed_at = ?
                where id = ?""", why, by, now, id);
        steps.note(id, CredentialKeyStep.RETIREMENT_PROPOSED, now, by, why);
    }

    void approveRetirement(String id, String by) {
        sql.update("update credential_key set retirement_approved_by = ? where id = ?", by, id);
    }

    /** The key that has signed until now only verifies from now on. */
    void signNoMore(Instant now) {
        signing().ifPresent(key -> steps.note(key.id(), CredentialKeyStep.PRIVATE_HALF_DESTROYED, now, null, null));
        sql.update("""
                update credential_key set state = 'PUBLISHED', key_id = null, private_key = null, changed_at = ?
                where state = 'SIGNING'""", now);
    }

    /** @param step by which it gets there, retired or revoked; of one that still could sign the private half is destroyed with it */
    void withdraw(
            CredentialKey key, CredentialKeyState state, CredentialKeyStep step, String why, String by, Instant now) {
        sql.update("""
                update credential_key set state = ?, key_id = null, private_key = null, withdrawn_for = ?, changed_at = ?
                where id = ?""", state, why, now, key.id());
        steps.note(key.id(), step, now, by, why);
        if (key.state().keepsPrivateHalf()) {
            steps.note(key.id(), CredentialKeyStep.PRIVATE_HALF_DESTROYED, now, by, why);
        }
    }
}

package org.ganlao.skills.certification.credential;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.ganlao.platform.personal.DataCipher;
import org.ganlao.platform.personal.Sealed;
import org.ganlao.platform.personal.rotation.SealedRows;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.TransactionLock;
import org.ganlao.skills.certification.credential.CredentialKeyRepository.SealedKey;
import org.ganlao.skills.certification.credential.domain.CredentialKeyState;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.lang.JoseException;

/**
 * Makes the keys and opens the one that signs. The private half leaves this class for a signature and the database only, there
 * sealed under the service's data key.
 */
@ApplicationScoped
class CredentialKeys implements SealedRows {

    private static final String LOCK = "credential-keys";

    private final CredentialKeyRepository keys;
    private final DataCipher cipher;
    private final TransactionLock lock;
    private final Clock clock;

    CredentialKeys(CredentialKeyRepository keys, DataCipher cipher, TransactionLock lock, Clock clock) {
        this.keys = keys;
        this.cipher = cipher;
        this.lock = lock;
        this.clock = clock;
    }

    /** The key that signs, with its private half; made when it is needed for the first time. */
    @Transactional
    EllipticCurveJsonWebKey signing() {
        if (keys.next().filter(this::due).isPresent()) {
            hold();
            followed();
        }
        return keys.signing().map(this::opened).orElseGet(() -> {
            hold();
            return keys.signing().map(this::opened).orElseGet(() -> made("首个密钥 · the first key"));
        });
    }

    /** Lets the next key sign once its time has come, while the keys are held. */
    void followed() {
        keys.next().filter(this::due).ifPresent(this::follow);
    }

    /** Lets the next key sign whatever the time; false where there is none. */
    boolean followedAtOnce() {
        Optional<CredentialKey> next = keys.next();
        next.ifPresent(this::follow);
        return next.isPresent();
    }

    private boolean due(CredentialKey next) {
        return !clock.instant().isBefore(next.signsFrom());
    }

    private void follow(CredentialKey next) {
        Instant now = clock.instant();
        keys.signNoMore(now);
        keys.sign(next.id(), now);
    }

    /** Keeps all others from changing the keys until the transaction ends. */
    void hold() {
        lock.hold(LOCK);
    }

    /** A new key, which signs from now on. */
    EllipticCurveJsonWebKey made(String reason) {
        return made(CredentialKeyState.SIGNING, reason, null, null);
    }

    /** A new key, which signs nothing until another person approves it. */
    String proposed(String reason, String by, Origin origin) {
        return made(CredentialKeyState.PROPOSED, reason, by, origin).getKeyId();
    }

    private EllipticCurveJsonWebKey made(CredentialKeyState state, String reason, String by, Origin origin) {
        EllipticCurveJsonWebKey key = generated();
        keys.add(
                new CredentialKey(
                        key.getKeyId(),
                        key.toJson(OutputControlLevel.PUBLIC_ONLY),
                        state,
                        clock.instant(),
                        reason,
                        null,
                        by,
                        null,
                        null,
                        null),
                sealed(key.getKeyId(), key.toJson(OutputControlLevel.INCLUDE_PRIVATE)),
                origin);
        return key;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public int renew(int most) {
        return keys.sealedUnderOtherThan(cipher.keyId())
                .map(key -> {
                    keys.reseal(key.id(), sealed(key.id(), text(key)));
                    return 1;
                })
                .orElse(0);
    }

    private static EllipticCurveJsonWebKey generated() {
        try {
            EllipticCurveJsonWebKey key = EcJwkGenerator.generateJwk(EllipticCurves.P256);
            key.setKeyId(key.calculateBase64urlEncodedThumbprint("SHA-256"));
            key.setUse("sig");
            key.setAlgorithm(AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256);
            return key;
        } catch (JoseException e) {
            throw new IllegalStateException("every JDK has P-256", e);
        }
    }

    private EllipticCurveJsonWebKey opened(SealedKey key) {
        try {
            return (EllipticCurveJsonWebKey) JsonWebKey.Factory.newJwk(text(key));
        } catch (JoseException e) {
            throw new IllegalStateException("the key " + key.id() + " is not one", e);
        }
    }

    private Sealed sealed(String id, String privateKey) {
        return cipher.seal(privateKey.getBytes(StandardCharsets.UTF_8), context(id));
    }

    private String text(SealedKey key) {
        return new String(cipher.open(key.privateKey(), context(key.id())), StandardCharsets.UTF_8);
    }

    private static byte[] context(String id) {
        return ("credential-key " + id).getBytes(StandardCharsets.UTF_8);
    }
}

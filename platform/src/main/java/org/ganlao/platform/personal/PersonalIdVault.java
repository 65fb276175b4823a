package org.ganlao.platform.personal;

import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Turns identity numbers into what may be stored and sent, and stored ones back into numbers. */
@Singleton
public class PersonalIdVault {

    private static final String MAC = "HmacSHA256";
    private static final int TOKEN_BYTES = 16;

    private final Keys keys;
    private final DataCipher cipher;

    /** One per key; to look one up and to key it costs as much as to use it. */
    private final ThreadLocal<Map<KeyRing.Key, Mac>> macs = ThreadLocal.withInitial(IdentityHashMap::new);

    PersonalIdVault(Keys keys, DataCipher cipher) {
        this.keys = keys;
        this.cipher = cipher;
    }

    /**
     * By what rows and other services know a person, worked out once.
     *
     * @param blindIndexes under every index key that rows may still have, the current one first
     * @param token under the current linking key
     */
    public record Marks(List<byte[]> blindIndexes, String token) {}

    public Marks marks(PersonalId id) {
        return new Marks(blindIndexes(id), personToken(id));
    }

    /** Encrypts under the current keys; twice the same number gives two ciphers, one blind index, one token. */
    public ProtectedId protect(PersonalId id) {
        return protect(id, marks(id));
    }

    /** @param marks those of this person */
    public ProtectedId protect(PersonalId id, Marks marks) {
        byte[] index = marks.blindIndexes().get(0);
        Sealed sealed = cipher.seal(id.number().getBytes(StandardCharsets.US_ASCII), context(id.kind(), index));
        return new ProtectedId(id.kind(), sealed.bytes(), sealed.keyId(), index, marks.token());
    }

    /** @throws IllegalStateException if the row was tampered with, or its key is no longer configured */
    public PersonalId reveal(ProtectedId id) {
        byte[] number = cipher.open(new Sealed(id.keyId(), id.cipher()), context(id.kind(), id.blindIndex()));
        return new PersonalId(id.kind(), new String(number, StandardCharsets.US_ASCII));
    }

    /** Under the current index key, for what is written now. */
    public byte[] blindIndex(PersonalId id) {
        return blindIndex(keys.ring(KeyPurpose.INDEX).current(), id);
    }

    /** Under every index key that rows may still have, the current one first: {@code where id_index in (...)}. */
    public List<byte[]> blindIndexes(PersonalId id) {
        return keys.ring(KeyPurpose.INDEX).all().stream()
                .map(key -> blindIndex(key, id))
                .toList();
    }

    /** {@code p1_} and 22 characters; the digits of the linking key's id ({@code v1}) stand in the prefix. */
    public String personToken(PersonalId id) {
        return personToken(keys.ring(KeyPurpose.LINKING).current(), id);
    }

    /** Under every linking key that rows and other services may still have, the current one first. */
    public List<String> personTokens(PersonalId id) {
        return keys.ring(KeyPurpose.LINKING).all().stream()
                .map(key -> personToken(key, id))
                .toList();
    }

    /** Whether the row was encrypted and indexed under the current keys. */
    public boolean isCurrent(ProtectedId row, PersonalId id) {
        return row.keyId().equals(keys.ring(KeyPurpose.DATA).current().id())
                && Arrays.equals(row.blindIndex(), blindIndex(id));
    }

    /** @throws IllegalStateException saying which key the operator has to set */
    public void requireKeys() {
        for (KeyPurpose purpose : KeyPurpose.values()) {
            keys.ring(purpose);
        }
    }

    private byte[] blindIndex(KeyRing.Key key, PersonalId id) {
        return mac(key, "blind-index", id);
    }

    private String personToken(KeyRing.Key key, PersonalId id) {
        byte[] token = Arrays.copyOf(mac(key, "person-token", id), TOKEN_BYTES);
        return "p" + key.id().substring(1) + "_"
                + Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }

    private byte[] mac(KeyRing.Key key, String purpose, PersonalId id) {
        return macs.get()
                .computeIfAbsent(key, PersonalIdVault::newMac)
                .doFinal((purpose + "|" + id.kind() + "|" + id.number()).getBytes(StandardCharsets.US_ASCII));
    }

    private static Mac newMac(KeyRing.Key key) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(key.bytes(), MAC));
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA-256 is not to be had", e);
        }
    }

    /** Binds the cipher to its row: with another kind or blind index beside it, it does not open. */
    private static byte[] context(PersonalId.Kind kind, byte[] blindIndex) {
        byte[] name = ("personal-id|" + kind + "|").getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(name.length + blindIndex.length)
                .put(name)
                .put(blindIndex)
                .array();
    }
}

package org.ganlao.platform.personal;

import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Encrypts what is stored, with AES-256-GCM under the service's current data key. */
@Singleton
public class DataCipher {

    private static final byte FORMAT = 1;
    private static final int IV_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final Keys keys;
    private final SecureRandom random = new SecureRandom();

    /** To look one up costs as much as to use it. */
    private final ThreadLocal<Cipher> ciphers = ThreadLocal.withInitial(DataCipher::newCipher);

    DataCipher(Keys keys) {
        this.keys = keys;
    }

    /** The key under which secrets are sealed now. */
    public String keyId() {
        return keys.ring(KeyPurpose.DATA).current().id();
    }

    /** @param context what the secret belongs to; it opens only with the same, so it cannot be moved elsewhere */
    public Sealed seal(byte[] secret, byte[] context) {
        KeyRing.Key key = keys.ring(KeyPurpose.DATA).current();
        byte[] iv = new byte[IV_BYTES];
        random.nextBytes(iv);
        try {
            byte[] encrypted = cipher(Cipher.ENCRYPT_MODE, key, iv, context).doFinal(secret);
            return new Sealed(
                    key.id(),
                    ByteBuffer.allocate(1 + IV_BYTES + encrypted.length)
                            .put(FORMAT)
                            .put(iv)
                            .put(encrypted)
                            .array());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-256-GCM is not to be had", e);
        }
    }

    /** @throws IllegalStateException if the key is gone, or the bytes or their context are not those that were sealed */
    public byte[] open(Sealed sealed, byte[] context) {
        KeyRing ring = keys.ring(KeyPurpose.DATA);
        KeyRing.Key key = ring.find(sealed.keyId())
                .orElseThrow(() -> new IllegalStateException("the data key %s is no longer in %s, but rows need it"
                        .formatted(sealed.keyId(), ring.setting())));
        ByteBuffer bytes = ByteBuffer.wrap(sealed.bytes());
        if (bytes.remaining() <= 1 + IV_BYTES || bytes.get() != FORMAT) {
            throw new IllegalStateException("not something that was sealed here");
        }
        byte[] iv = new byte[IV_BYTES];
        bytes.get(iv);
        try {
            return cipher(Cipher.DECRYPT_MODE, key, iv, context)
                    .doFinal(sealed.bytes(), bytes.position(), bytes.remaining());
        } catch (AEADBadTagException e) {
            throw new IllegalStateException("altered, moved, or sealed under another key than " + key.id(), e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-256-GCM is not to be had", e);
        }
    }

    private Cipher cipher(int mode, KeyRing.Key key, byte[] iv, byte[] context) throws GeneralSecurityException {
        Cipher cipher = ciphers.get();
        cipher.init(mode, new SecretKeySpec(key.bytes(), "AES"), new GCMParameterSpec(TAG_BITS, iv));
        cipher.updateAAD(context);
        return cipher;
    }

    private static Cipher newCipher() {
        try {
            return Cipher.getInstance("AES/GCM/NoPadding");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-256-GCM is not to be had", e);
        }
    }
}

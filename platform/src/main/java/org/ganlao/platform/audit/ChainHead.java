package org.ganlao.platform.audit;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * Where the chain ends: how many entries it holds and the hash over all of them.
 *
 * @param hash SHA-256, 64 hexadecimal digits
 */
record ChainHead(long seq, String hash) {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    static final ChainHead BEFORE_THE_FIRST = new ChainHead(0, "0".repeat(64));

    ChainHead {
        if (seq < 0 || !HASH.matcher(hash).matches()) {
            throw new IllegalArgumentException("no chain head: " + seq + " " + hash);
        }
    }

    static ChainHead of(long seq, byte[] hash) {
        return new ChainHead(seq, HexFormat.of().formatHex(hash));
    }

    ChainHead followedBy(AuditEntry entry) {
        return of(seq + 1, hash(bytes(), entry));
    }

    /**
     * The hash over all entries up to this one.
     *
     * @param before the same up to the one before it
     */
    static byte[] hash(byte[] before, AuditEntry entry) {
        MessageDigest digest = sha256();
        digest.update(before);
        return digest.digest(entry.canonical());
    }

    byte[] bytes() {
        return HexFormat.of().parseHex(hash);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JRE has SHA-256", e);
        }
    }
}

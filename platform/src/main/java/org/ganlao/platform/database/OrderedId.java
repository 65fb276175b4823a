package org.ganlao.platform.database;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;

/**
 * Ids of version 7 (RFC 9562): what is recorded later has the higher one. So many rows at once go to the end of an index,
 * page after page, where random ids would touch a page each.
 */
public final class OrderedId {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final long VERSION = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;
    private static final int RANDOM_BITS = 62;
    private static final int PARTS_OF_MILLISECOND = 4_096;
    private static final int NANOS = 1_000_000;

    private OrderedId() {}

    /** @param now when the row is recorded; of those of one quarter of a microsecond the order is left to chance */
    public static UUID at(Instant now) {
        long part = now.getNano() % NANOS * (long) PARTS_OF_MILLISECOND / NANOS;
        return new UUID(
                now.toEpochMilli() << 16 | VERSION | part, VARIANT | RANDOM.nextLong() >>> Long.SIZE - RANDOM_BITS);
    }
}

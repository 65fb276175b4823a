package org.ganlao.gateway.plan.counting.reading;

import java.time.Instant;
import java.util.Objects;

/** A token gave way to another one: a rotated key, a corrected identity number, a merged duplicate. */
record MemberReplaced(String oldMember, String newMember, Instant recordedAt) {

    MemberReplaced {
        Objects.requireNonNull(recordedAt, "a replacement needs its time");
        if (oldMember.isBlank() || newMember.isBlank() || oldMember.equals(newMember)) {
            throw new IllegalArgumentException("a token is replaced by another one");
        }
    }
}

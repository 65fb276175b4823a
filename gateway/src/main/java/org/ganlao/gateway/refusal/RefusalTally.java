package org.ganlao.gateway.refusal;

import java.time.Instant;

/** How often, and when last. */
record RefusalTally(long requests, Instant last) {

    RefusalTally and(RefusalTally other) {
        return new RefusalTally(requests + other.requests, other.last.isAfter(last) ? other.last : last);
    }
}

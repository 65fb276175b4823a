package org.ganlao.gateway.plan.counting.reading;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** One state of a fact as an event told it, and the readings that it leaves; none where it does not count. */
record FactVersion(UUID factId, int version, Instant recordedAt, String domain, UUID eventId, List<Reading> readings) {

    FactVersion {
        readings = List.copyOf(readings);
    }
}

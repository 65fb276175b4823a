package org.ganlao.platform.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** The fact of this kernel's tests. */
record Note(UUID factId, int version, LocalDate occurredOn, Instant recordedAt, String region, String text)
        implements Fact {

    static final String WRITTEN = "org.ganlao.probe.note.written.v1";

    static Note saying(String text, Instant recordedAt) {
        return new Note(UUID.randomUUID(), 1, LocalDate.of(2007, 3, 5), recordedAt, "360102", text);
    }
}

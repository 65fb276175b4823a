package org.ganlao.platform.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What stands in every fact on the wire; the records that services publish implement it. */
public interface Fact {

    /** Stays the same through corrections, the end and the annulment of the fact. */
    UUID factId();

    /** Increases with every change of this fact; a higher version replaces a lower one in whatever order they arrive. */
    int version();

    /** The business date, which decides the period that the fact belongs to. */
    LocalDate occurredOn();

    /** When the service learned of this version; set in the transaction that records it, see {@link ChangeLog#now()}. */
    Instant recordedAt();

    /** Code of the region that owns the fact, a node of the region tree. */
    String region();
}

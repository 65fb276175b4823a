package org.ganlao.platform.record;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.ganlao.platform.problem.Rejection;

/**
 * A registered fact, which is never deleted. Every change makes a new version; a record struck out stays as a
 * tombstone and takes no further change. Versions are counted here and not by the database because the event of a
 * change carries its version before the transaction ends.
 */
@MappedSuperclass
public abstract class FactRecord {

    @Id
    private UUID id;

    @Column(nullable = false)
    private int version;

    @Embedded
    private Origin origin;

    @Column(name = "recorded_at", nullable = false)
    private Instant recordedAt;

    @Column(name = "annul_reason")
    private String annulReason;

    protected FactRecord(UUID id, Origin origin, Instant recordedAt) {
        this.id = Objects.requireNonNull(id, "id");
        this.origin = Objects.requireNonNull(origin, "origin");
        this.recordedAt = Objects.requireNonNull(recordedAt, "recordedAt");
        this.version = 1;
    }

    protected FactRecord() {}

    /** The region that owns the record and decides who may see and change it. */
    public abstract String region();

    /** The business date of the fact. */
    public abstract LocalDate occurredOn();

    /** Strikes the record out: it never was. Ending it is another thing. */
    public void annul(String reason, Instant now) {
        requireStanding();
        annulReason = Objects.requireNonNull(reason, "reason");
        revised(now);
    }

    /** Counts a new version, recorded now; called once per change, also where another record's change is the cause. */
    public void revised(Instant now) {
        version++;
        recordedAt = now;
    }

    protected void requireStanding() {
        if (!standing()) {
            throw new Rejection(RecordRefusal.RECORD_ANNULLED);
        }
    }

    /** Whether the record has not been struck out. */
    public boolean standing() {
        return annulReason == null;
    }

    public UUID id() {
        return id;
    }

    public int version() {
        return version;
    }

    public Origin origin() {
        return origin;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    /** Why the record was struck out; null while it stands. */
    public String annulReason() {
        return annulReason;
    }
}

package org.ganlao.employment.register.domain;

import jakarta.persistence.Embedded;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordRefusal;

/**
 * An entry of a register of places: it opens, may be corrected, and closes; what is closed and opens again is a new entry.
 * Annulled, it never existed.
 */
@MappedSuperclass
public abstract class RegisterEntry extends FactRecord {

    @Embedded
    private Entry entry;

    protected RegisterEntry(UUID id, Origin origin, Entry entry, Instant now) {
        super(id, origin, now);
        this.entry = Objects.requireNonNull(entry, "entry");
    }

    protected RegisterEntry() {}

    /** @param day first day on which it exists no longer */
    public void close(LocalDate day, Instant now) {
        requireStanding();
        if (entry.closedOn() != null) {
            throw new Rejection(RegisterRefusal.CLOSED_ALREADY, entry.closedOn());
        }
        entry = entry.closed(day);
        revised(now);
    }

    /** @param sameOtherwise whether the correction leaves everything else that the entry says as it is */
    protected void restate(Entry stated, boolean sameOtherwise, Instant now) {
        requireStanding();
        if (sameOtherwise && stated.equals(entry)) {
            throw new Rejection(RecordRefusal.NOTHING_TO_CORRECT);
        }
        entry = stated;
        revised(now);
    }

    public boolean existsOn(LocalDate day) {
        return standing() && entry.existsOn(day);
    }

    public EntryState state() {
        if (!standing()) {
            return EntryState.ANNULLED;
        }
        return entry.closedOn() == null ? EntryState.OPEN : EntryState.CLOSED;
    }

    @Override
    public String region() {
        return entry.region();
    }

    @Override
    public LocalDate occurredOn() {
        return entry.openedOn();
    }

    public Entry entry() {
        return entry;
    }
}

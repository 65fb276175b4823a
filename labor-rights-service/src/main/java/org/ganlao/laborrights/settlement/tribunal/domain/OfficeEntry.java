package org.ganlao.laborrights.settlement.tribunal.domain;

import jakarta.persistence.Embedded;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.Origin;

/** What a commission hears cases with: persons or rooms, from the first to the last day. Annulled, they never were. */
@MappedSuperclass
public abstract class OfficeEntry extends FactRecord {

    @Embedded
    private Tenure tenure;

    protected OfficeEntry(UUID id, Origin origin, Tenure tenure, Instant now) {
        super(id, origin, now);
        this.tenure = Objects.requireNonNull(tenure, "tenure");
    }

    protected OfficeEntry() {}

    /** Earlier than was agreed, too, as long as that day is not over. */
    public void end(LocalDate lastDay, LocalDate today, Instant now) {
        requireStanding();
        boolean over = tenure.until() != null && tenure.until().isBefore(today);
        if (over || tenure.until() != null && !lastDay.isBefore(tenure.until())) {
            throw new Rejection(TribunalRefusal.OFFICE_ENTRY_ENDED, tenure.until());
        }
        tenure = tenure.endingOn(lastDay);
        revised(now);
    }

    /** Refuses what is not, or no longer, there on the day. */
    public void requireOn(LocalDate day) {
        requireStanding();
        if (!tenure.has(day)) {
            throw new Rejection(TribunalRefusal.OFFICE_ENTRY_NOT_THERE, tenure.name(), day);
        }
    }

    /** Where it stands on a day. */
    public OfficeEntryState stateOn(LocalDate day) {
        if (!standing()) {
            return OfficeEntryState.ANNULLED;
        }
        return tenure.until() == null || !tenure.until().isBefore(day)
                ? OfficeEntryState.CURRENT
                : OfficeEntryState.ENDED;
    }

    @Override
    public String region() {
        return tenure.region();
    }

    @Override
    public LocalDate occurredOn() {
        return tenure.since();
    }

    public Tenure tenure() {
        return tenure;
    }
}

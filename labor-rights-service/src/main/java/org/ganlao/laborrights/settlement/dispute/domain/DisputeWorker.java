package org.ganlao.laborrights.settlement.dispute.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.ganlao.platform.personal.ProtectedId;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.OfPerson;
import org.ganlao.platform.record.Origin;

/** A worker who is a party of a case, alone or among others. Annulled with the case, and not alone. */
@Entity
@Table(name = "dispute_worker")
public class DisputeWorker extends FactRecord implements OfPerson {

    @ManyToOne(optional = false)
    @JoinColumn(name = "dispute", nullable = false, updatable = false)
    private DisputeCase dispute;

    @Embedded
    private ProtectedId person;

    @Column(nullable = false)
    private boolean representative;

    public DisputeWorker(
            UUID id, Origin origin, DisputeCase dispute, ProtectedId person, boolean representative, Instant now) {
        super(id, origin, now);
        this.dispute = Objects.requireNonNull(dispute, "dispute");
        this.person = Objects.requireNonNull(person, "person");
        this.representative = representative;
    }

    protected DisputeWorker() {}

    /** Whether the workers chose this one to speak for all is stated anew. */
    public void speakForAll(boolean chosen, Instant now) {
        if (chosen != representative) {
            representative = chosen;
            revised(now);
        }
    }

    @Override
    public String region() {
        return dispute.region();
    }

    @Override
    public LocalDate occurredOn() {
        return dispute.occurredOn();
    }

    public DisputeCase dispute() {
        return dispute;
    }

    @Override
    public ProtectedId person() {
        return person;
    }

    /** Whether the worker speaks for the others. */
    public boolean representative() {
        return representative;
    }
}

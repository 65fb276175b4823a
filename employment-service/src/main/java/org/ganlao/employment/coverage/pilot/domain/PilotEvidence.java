package org.ganlao.employment.coverage.pilot.domain;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.Origin;

/**
 * How far a pilot area of urban–rural employment has come with one item of "three systems, two rules" by a day. A later day
 * takes its place. Annulled, nothing was found on the day.
 */
@Entity
@Table(name = "pilot_evidence")
public class PilotEvidence extends FactRecord {

    @Embedded
    private Finding finding;

    public PilotEvidence(UUID id, Origin origin, Finding finding, Instant now) {
        super(id, origin, now);
        this.finding = Objects.requireNonNull(finding, "finding");
    }

    protected PilotEvidence() {}

    @Override
    public String region() {
        return finding.region();
    }

    @Override
    public LocalDate occurredOn() {
        return finding.assessedOn();
    }

    public Finding finding() {
        return finding;
    }
}

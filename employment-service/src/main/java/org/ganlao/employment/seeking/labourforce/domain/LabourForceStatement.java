package org.ganlao.employment.seeking.labourforce.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordRefusal;

/**
 * The urban labour force of a county on one day. There is one statement for a day: stating the day again, like a correction,
 * makes its next version. Annulled, nothing was stated for the day. The difference to the county's previous statement
 * follows from the others, see {@link StatementSeries}.
 */
@Entity
@Table(name = "labour_force_statement")
public class LabourForceStatement extends FactRecord {

    @Column(nullable = false, updatable = false)
    private String region;

    @Embedded
    private LabourForce figures;

    @Embedded
    private LabourForceChange change;

    public LabourForceStatement(UUID id, Origin origin, String region, LabourForce figures, Instant now) {
        super(id, origin, now);
        this.region = Objects.requireNonNull(region, "region");
        this.figures = Objects.requireNonNull(figures, "figures");
    }

    protected LabourForceStatement() {}

    public void correct(LabourForce stated, Instant now) {
        requireStanding();
        if (stated.equals(figures)) {
            throw new Rejection(RecordRefusal.NOTHING_TO_CORRECT);
        }
        figures = stated;
        revised(now);
    }

    /** @return whether the county's other statements had implied another difference before */
    boolean follow(LabourForce before) {
        LabourForceChange implied = figures.since(before);
        boolean changed = !implied.equals(change);
        change = implied;
        return changed;
    }

    public LabourForceState state() {
        return standing() ? LabourForceState.STANDING : LabourForceState.ANNULLED;
    }

    @Override
    public String region() {
        return region;
    }

    @Override
    public LocalDate occurredOn() {
        return figures.asOf();
    }

    public LabourForce figures() {
        return figures;
    }

    public LabourForceChange change() {
        return change;
    }
}

package org.ganlao.laborrights.petition.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.Origin;

/**
 * Petitions, incidents and arrears of an employer, or about a matter where no employer is concerned, came to the threshold: raised
 * once, taken up, and cleared when they fell below.
 */
@Entity
@Table(name = "petition_warning")
public class PetitionWarning extends FactRecord {

    @Column(nullable = false, updatable = false)
    private String region;

    @Embedded
    private WarnedOf subject;

    @Column(name = "raised_on", nullable = false, updatable = false)
    private LocalDate raisedOn;

    @Embedded
    private WarningFigures figures;

    @Column(name = "acknowledged_on")
    private LocalDate acknowledgedOn;

    private String measures;

    @Column(name = "cleared_on")
    private LocalDate clearedOn;

    public PetitionWarning(
            UUID id,
            Origin origin,
            String region,
            WarnedOf subject,
            WarningFigures figures,
            LocalDate on,
            Instant now) {
        super(id, origin, now);
        this.region = region;
        this.subject = subject;
        this.figures = figures;
        this.raisedOn = on;
    }

    protected PetitionWarning() {}

    /** @return what became of the warning, as a verb; nothing where nothing is new */
    public Optional<String> found(WarningFigures now, LocalDate on, Instant at) {
        requireStands();
        if (!now.reached()) {
            clearedOn = on;
            figures = now;
            revised(at);
            return Optional.of("cleared");
        }
        if (now.equals(figures)) {
            return Optional.empty();
        }
        figures = now;
        revised(at);
        return Optional.of("changed");
    }

    public void acknowledge(LocalDate on, String what, Instant now) {
        requireStands();
        if (acknowledgedOn != null) {
            throw new Rejection(IncidentRefusal.WARNING_TAKEN_UP, acknowledgedOn);
        }
        acknowledgedOn = on;
        measures = what;
        revised(now);
    }

    private void requireStands() {
        requireStanding();
        if (clearedOn != null) {
            throw new Rejection(IncidentRefusal.WARNING_CLEARED, clearedOn);
        }
    }

    public PetitionWarningState state() {
        if (clearedOn != null) {
            return PetitionWarningState.CLEARED;
        }
        return acknowledgedOn == null ? PetitionWarningState.RAISED : PetitionWarningState.ACKNOWLEDGED;
    }

    @Override
    public String region() {
        return region;
    }

    @Override
    public LocalDate occurredOn() {
        return raisedOn;
    }

    public WarnedOf subject() {
        return subject;
    }

    public WarningFigures figures() {
        return figures;
    }

    /** Null before. */
    public LocalDate acknowledgedOn() {
        return acknowledgedOn;
    }

    /** What is done; null before somebody took it up. */
    public String measures() {
        return measures;
    }

    /** Null before. */
    public LocalDate clearedOn() {
        return clearedOn;
    }
}

package org.ganlao.skills.provider.baseproject.domain;

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

/** A public training base (公共实训基地) that two levels of government pay together: set up, and opened when an institution runs it. */
@Entity
@Table(name = "base_project")
public class BaseProject extends FactRecord {

    @Column(nullable = false)
    private String name;

    @Column(nullable = false, updatable = false)
    private String region;

    @Embedded
    private BaseFunding funding;

    @Column(name = "set_up_on", nullable = false, updatable = false)
    private LocalDate setUpOn;

    @Column(name = "opened_on")
    private LocalDate openedOn;

    private UUID institution;

    public BaseProject(
            UUID id, Origin origin, String name, String region, BaseFunding funding, LocalDate setUpOn, Instant now) {
        super(id, origin, now);
        this.name = Objects.requireNonNull(name, "name");
        this.region = Objects.requireNonNull(region, "region");
        this.funding = Objects.requireNonNull(funding, "funding");
        this.setUpOn = Objects.requireNonNull(setUpOn, "setUpOn");
    }

    protected BaseProject() {}

    public void correct(String stated, BaseFunding borne, Instant now) {
        requireStanding();
        if (stated.equals(name) && borne.equals(funding)) {
            throw new Rejection(RecordRefusal.NOTHING_TO_CORRECT);
        }
        name = stated;
        funding = borne;
        revised(now);
    }

    /** @param runBy the institution that runs it */
    public void open(LocalDate on, UUID runBy, Instant now) {
        requireStanding();
        if (openedOn != null) {
            throw new Rejection(BaseProjectRefusal.BASE_OPENED_BEFORE, openedOn);
        }
        if (on.isBefore(setUpOn)) {
            throw new Rejection(BaseProjectRefusal.BASE_OPENED_TOO_EARLY, setUpOn);
        }
        openedOn = on;
        institution = Objects.requireNonNull(runBy, "runBy");
        revised(now);
    }

    @Override
    public String region() {
        return region;
    }

    @Override
    public LocalDate occurredOn() {
        return setUpOn;
    }

    public String name() {
        return name;
    }

    public BaseFunding funding() {
        return funding;
    }

    /** Null before. */
    public LocalDate openedOn() {
        return openedOn;
    }

    /** That runs it; null before it opens. */
    public UUID institution() {
        return institution;
    }
}

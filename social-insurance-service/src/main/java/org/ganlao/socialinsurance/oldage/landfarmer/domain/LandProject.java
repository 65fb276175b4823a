package org.ganlao.socialinsurance.oldage.landfarmer.domain;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Approval;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.Origin;

/** An expropriation: registered, approved by another person, then those who lost their land are covered. */
@Entity
@Table(name = "land_project")
public class LandProject extends FactRecord {

    @Embedded
    private Expropriation expropriation;

    @Embedded
    private Approval approval;

    public LandProject(UUID id, Origin origin, Expropriation expropriation, String by, Instant now) {
        super(id, origin, now);
        this.expropriation = Objects.requireNonNull(expropriation, "expropriation");
        this.approval = Approval.proposed(by, now);
    }

    protected LandProject() {}

    public void approve(String by, Instant now) {
        requireStanding();
        approval = approval.by(by, now);
        revised(now);
    }

    /** @param covered how many are by now */
    public void requireRoom(long covered) {
        requireStanding();
        if (!approval.given()) {
            throw new Rejection(LandRefusal.PROJECT_NOT_APPROVED).at("/project");
        }
        if (covered >= expropriation.persons()) {
            throw new Rejection(LandRefusal.PROJECT_FULL, expropriation.persons()).at("/project");
        }
    }

    @Override
    public String region() {
        return expropriation.region();
    }

    @Override
    public LocalDate occurredOn() {
        return expropriation.on();
    }

    public Expropriation expropriation() {
        return expropriation;
    }

    public Approval approval() {
        return approval;
    }
}

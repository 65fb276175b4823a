package org.ganlao.skills.instruction.programme.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Approval;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.Origin;

/** What a region is to reach in a programme in a year: persons, money or both. One states it, another approves it. */
@Entity
@Table(name = "programme_goal")
public class ProgrammeGoal extends FactRecord {

    @Column(nullable = false, updatable = false)
    private String programme;

    @Column(nullable = false, updatable = false)
    private String region;

    @Column(nullable = false, updatable = false)
    private int year;

    @Column(nullable = false, updatable = false)
    private int persons;

    @Column(nullable = false, updatable = false)
    private Money money;

    @Embedded
    private Approval approval;

    /** @param persons to be trained; none where the goal is money alone */
    public ProgrammeGoal(
            UUID id,
            Origin origin,
            String programme,
            String region,
            int year,
            int persons,
            Money money,
            String statedBy,
            Instant now) {
        super(id, origin, now);
        if (persons == 0 && !money.isPositive()) {
            throw new Rejection(ProgrammeRefusal.PROGRAMME_GOAL_EMPTY);
        }
        this.approval = Approval.proposed(statedBy, now);
        this.programme = programme;
        this.persons = persons;
        this.money = money;
        this.region = region;
        this.year = year;
    }

    protected ProgrammeGoal() {}

    public void approve(String approver, Instant now) {
        requireStanding();
        approval = approval.by(approver, now);
        revised(now);
    }

    public String programme() {
        return programme;
    }

    @Override
    public String region() {
        return region;
    }

    /** The first day of its year. */
    @Override
    public LocalDate occurredOn() {
        return LocalDate.of(year, 1, 1);
    }

    public int year() {
        return year;
    }

    public int persons() {
        return persons;
    }

    public Money money() {
        return money;
    }

    public Approval approval() {
        return approval;
    }
}

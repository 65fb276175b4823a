package org.ganlao.laborrights.relation.tripartite.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.Origin;

/** What a meeting of all three sides said of a staff-placement plan before its review. */
@Entity
@Table(name = "plan_opinion")
public class PlanOpinion extends FactRecord {

    @Column(nullable = false, updatable = false)
    private UUID meeting;

    @Column(nullable = false, updatable = false)
    private UUID plan;

    @Column(nullable = false, updatable = false)
    private String region;

    @Column(name = "given_on", nullable = false, updatable = false)
    private LocalDate givenOn;

    @Embedded
    private SidesStances stances;

    @Column(nullable = false, updatable = false)
    private String words;

    public PlanOpinion(
            UUID id,
            Origin origin,
            TripartiteMeeting meeting,
            UUID plan,
            SidesStances stances,
            String words,
            Instant now) {
        super(id, origin, now);
        meeting.requireComplete();
        this.meeting = meeting.id();
        this.plan = Objects.requireNonNull(plan, "plan");
        this.region = meeting.region();
        this.givenOn = meeting.occurredOn();
        this.stances = Objects.requireNonNull(stances, "stances");
        this.words = Objects.requireNonNull(words, "words");
    }

    protected PlanOpinion() {}

    @Override
    public String region() {
        return region;
    }

    @Override
    public LocalDate occurredOn() {
        return givenOn;
    }

    public UUID meeting() {
        return meeting;
    }

    public UUID plan() {
        return plan;
    }

    public SidesStances stances() {
        return stances;
    }

    public String words() {
        return words;
    }
}

package org.ganlao.socialinsurance.agency.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.Origin;

/** Whether a region keeps one of the five work rules, as it was found on a day. Annulled, nothing was found. */
@Entity
@Table(name = "work_rule_finding")
public class WorkRuleFinding extends FactRecord {

    @Column(nullable = false)
    private String region;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private WorkRule rule;

    @Column(name = "found_on", nullable = false)
    private LocalDate foundOn;

    @Column(nullable = false)
    private boolean kept;

    @Column(nullable = false)
    private String evidence;

    public WorkRuleFinding(
            UUID id,
            Origin origin,
            String region,
            WorkRule rule,
            LocalDate foundOn,
            boolean kept,
            String evidence,
            Instant now) {
        super(id, origin, now);
        this.region = Objects.requireNonNull(region, "region");
        this.rule = Objects.requireNonNull(rule, "rule");
        this.foundOn = Objects.requireNonNull(foundOn, "foundOn");
        this.kept = kept;
        this.evidence = Objects.requireNonNull(evidence, "evidence");
    }

    protected WorkRuleFinding() {}

    @Override
    public String region() {
        return region;
    }

    @Override
    public LocalDate occurredOn() {
        return foundOn;
    }

    public WorkRule rule() {
        return rule;
    }

    public boolean kept() {
        return kept;
    }

    public String evidence() {
        return evidence;
    }
}

package org.ganlao.skills.provider.institution.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Approval;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordRefusal;

/**
 * That an institution's licence be suspended, resumed or revoked: proposed by one person and carried out when another approves.
 * Struck out before that, nothing happens.
 */
@Entity
@Table(name = "licence_decision")
public class LicenceDecision extends FactRecord {

    /** What is decided. */
    public enum Kind {
        SUSPENSION,
        RESUMPTION,
        REVOCATION
    }

    @Column(nullable = false, updatable = false)
    private UUID institution;

    @Column(nullable = false, updatable = false)
    private String region;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Kind kind;

    @Column(name = "effective_on", nullable = false, updatable = false)
    private LocalDate on;

    @Column(nullable = false, updatable = false)
    private String why;

    @Embedded
    private Approval approval;

    public LicenceDecision(
            UUID id, Origin origin, Institution about, Kind kind, LocalDate on, String why, String by, Instant now) {
        super(id, origin, now);
        this.institution = about.id();
        this.region = about.region();
        this.kind = Objects.requireNonNull(kind, "kind");
        this.on = Objects.requireNonNull(on, "on");
        this.why = Objects.requireNonNull(why, "why");
        this.approval = Approval.proposed(by, now);
    }

    protected LicenceDecision() {}

    /** Carries it out. */
    public void approve(Institution about, String by, Instant now) {
        requireStanding();
        approval = approval.by(by, now);
        switch (kind) {
            case SUSPENSION -> about.suspend(on, why, by, now);
            case RESUMPTION -> about.resume(on, why, by, now);
            case REVOCATION -> about.revoke(on, why, by, now);
        }
        revised(now);
    }

    @Override
    public void annul(String reason, Instant now) {
        requireStanding();
        if (approval.given()) {
            throw new Rejection(RecordRefusal.ALREADY_APPROVED);
        }
        super.annul(reason, now);
    }

    @Override
    public String region() {
        return region;
    }

    @Override
    public LocalDate occurredOn() {
        return on;
    }

    public UUID institution() {
        return institution;
    }

    public Kind kind() {
        return kind;
    }

    public String why() {
        return why;
    }

    public Approval approval() {
        return approval;
    }
}

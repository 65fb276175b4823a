package org.ganlao.employment.startup.microloan.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.Origin;

/** 整贷整还：loans of a credit community that are disbursed together, all of them or none. */
@Entity
@Table(name = "microloan_batch")
public class LoanBatch extends FactRecord {

    @Column(nullable = false, updatable = false)
    private UUID community;

    @Column(nullable = false, updatable = false)
    private String region;

    @Column(name = "disbursed_on", nullable = false, updatable = false)
    private LocalDate disbursedOn;

    public LoanBatch(UUID id, Origin origin, CreditCommunity community, LocalDate disbursedOn, Instant now) {
        super(id, origin, now);
        if (!community.existsOn(disbursedOn)) {
            throw new Rejection(MicroloanRefusal.NO_COMMUNITY_THEN, disbursedOn).at("/on");
        }
        this.community = community.id();
        this.region = community.region();
        this.disbursedOn = disbursedOn;
    }

    protected LoanBatch() {}

    public UUID community() {
        return community;
    }

    @Override
    public String region() {
        return region;
    }

    @Override
    public LocalDate occurredOn() {
        return disbursedOn;
    }
}

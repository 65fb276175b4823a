package org.ganlao.laborrights.settlement.tribunal.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.ganlao.platform.record.Origin;

/** An arbitrator (仲裁员) whom a commission has engaged, full or part time, from one of the three sides. */
@Entity
@Table(name = "arbitrator")
public class Arbitrator extends OfficeEntry {

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private ArbitratorKind kind;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private ArbitratorSide side;

    @Column(nullable = false, updatable = false)
    private String licence;

    public Arbitrator(
            UUID id,
            Origin origin,
            Tenure tenure,
            ArbitratorKind kind,
            ArbitratorSide side,
            String licence,
            Instant now) {
        super(id, origin, tenure, now);
        this.kind = Objects.requireNonNull(kind, "kind");
        this.side = Objects.requireNonNull(side, "side");
        this.licence = Objects.requireNonNull(licence, "licence");
    }

    protected Arbitrator() {}

    public ArbitratorKind kind() {
        return kind;
    }

    public ArbitratorSide side() {
        return side;
    }

    /** Number of the arbitrator's licence (仲裁员资格证书). */
    public String licence() {
        return licence;
    }
}

package org.ganlao.socialinsurance.treasury.fund.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.Origin;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;

/**
 * From a day on a city pools an insurance at a level: stated once, superseded by a higher one. Without a statement the level
 * is that of the county.
 */
@Entity
@Table(name = "pooling_statement")
public class PoolingStatement extends FactRecord {

    @Column(nullable = false, updatable = false)
    private String region;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Insurance insurance;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private PoolingLevel level;

    @Column(name = "from_day", nullable = false, updatable = false)
    private LocalDate fromDay;

    @Column(name = "until_day")
    private LocalDate untilDay;

    @Column(nullable = false, updatable = false)
    private String document;

    @Column(name = "stated_by", nullable = false, updatable = false)
    private String statedBy;

    public PoolingStatement(UUID id, Origin origin, Terms terms, String statedBy, Instant now) {
        super(id, origin, now);
        this.region = terms.region();
        this.insurance = terms.insurance();
        this.level = terms.level();
        this.fromDay = terms.from();
        this.document = terms.document();
        this.statedBy = Objects.requireNonNull(statedBy, "statedBy");
    }

    protected PoolingStatement() {}

    /**
     * @param region a city
     * @param document number of the document that decides it
     */
    public record Terms(String region, Insurance insurance, PoolingLevel level, LocalDate from, String document) {

        public Terms {
            Objects.requireNonNull(region, "region");
            Objects.requireNonNull(insurance, "insurance");
            Objects.requireNonNull(document, "document");
            if (level == PoolingLevel.COUNTY) {
                throw new Rejection(FundRefusal.POOLING_ONLY_RISES, level).at("/level");
            }
        }
    }

    /** Ends the evening before a later one begins, which is of a higher level. */
    public void supersede(PoolingStatement later, Instant now) {
        if (later.level.compareTo(level) <= 0) {
            throw new Rejection(FundRefusal.POOLING_ONLY_RISES, level).at("/level");
        }
        if (!later.fromDay.isAfter(fromDay)) {
            throw new Rejection(FundRefusal.POOLING_STATED_LATER, fromDay).at("/from");
        }
        untilDay = later.fromDay;
        revised(now);
    }

    /** The one that superseded it was struck out. */
    public void reinstate(Instant now) {
        untilDay = null;
        revised(now);
    }

    @Override
    public String region() {
        return region;
    }

    @Override
    public LocalDate occurredOn() {
        return fromDay;
    }

    public Insurance insurance() {
        return insurance;
    }

    public PoolingLevel level() {
        return level;
    }

    /** First day on which another level holds; null while it does. */
    public LocalDate until() {
        return untilDay;
    }

    public String document() {
        return document;
    }

    /** Subject of the supervisor. */
    public String statedBy() {
        return statedBy;
    }
}

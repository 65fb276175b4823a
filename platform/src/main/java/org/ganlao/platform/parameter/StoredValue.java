package org.ganlao.platform.parameter;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.problem.Rejection;

/**
 * A value as the database keeps it. Shipped with a release it is approved from the start; otherwise one person proposes
 * it and another approves or rejects it. After that only its last day may come nearer, when a successor takes over.
 */
@Entity
@Table(name = "parameter")
class StoredValue {

    /** Where a value stands between proposal and use. */
    @Schema(name = "ParameterState")
    enum State {
        PROPOSED,
        APPROVED,
        REJECTED
    }

    @Id
    private UUID id;

    private String key;
    private String region;
    private String value;
    private String unit;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    private String source;
    private boolean confirmed;

    @Column(name = "label_zh")
    private String labelZh;

    @Column(name = "label_en")
    private String labelEn;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "proposed_by")
    private String proposedBy;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Version
    private int version;

    protected StoredValue() {}

    private StoredValue(DatedValue dated, ShippedParameter.Label label, State state) {
        this.id = UUID.randomUUID();
        this.key = dated.key();
        this.state = state;
        describe(dated, label);
    }

    static StoredValue shipped(DatedValue dated, ShippedParameter.Label label) {
        return new StoredValue(dated, label, State.APPROVED);
    }

    static StoredValue proposed(DatedValue dated, ShippedParameter.Label label, String by, Instant at) {
        StoredValue proposal = new StoredValue(dated, label, State.PROPOSED);
        proposal.proposedBy = by;
        proposal.proposedAt = at;
        return proposal;
    }

    void approve(String by, Instant at) {
        if (by.equals(proposedBy)) {
            throw new Rejection(ParameterRefusal.SAME_PERSON);
        }
        decide(State.APPROVED, by, at);
    }

    /** A proposer may withdraw a proposal of their own in this way, too. */
    void reject(String by, Instant at) {
        decide(State.REJECTED, by, at);
    }

    /** Ends a value on the day before its successor begins. */
    void endBefore(LocalDate successorFrom) {
        validTo = successorFrom.minusDays(1);
    }

    /** A release may correct what an earlier one shipped, but not what persons have decided. */
    void correct(DatedValue dated, ShippedParameter.Label label) {
        if (isShipped() && !dated().equals(dated)) {
            describe(dated, label);
        }
    }

    boolean isShipped() {
        return proposedBy == null;
    }

    DatedValue dated() {
        return new DatedValue(key, region, value, unit, validFrom, validTo, source, confirmed);
    }

    UUID id() {
        return id;
    }

    /** What an audit entry says of it. */
    Map<String, Object> summary() {
        return Map.of("key", key, "value", value, "from", validFrom.toString(), "version", version);
    }

    String region() {
        return region;
    }

    int version() {
        return version;
    }

    ParameterView view() {
        return new ParameterView(
                id,
                key,
                region,
                value,
                unit,
                validFrom,
                validTo,
                source,
                confirmed,
                labelZh,
                labelEn,
                state,
                proposedBy,
                proposedAt,
                decidedBy,
                decidedAt,
                version);
    }

    private void decide(State decision, String by, Instant at) {
        if (state != State.PROPOSED) {
            throw new Rejection(ParameterRefusal.PARAMETER_ALREADY_DECIDED);
        }
        state = decision;
        decidedBy = by;
        decidedAt = at;
    }

    private void describe(DatedValue dated, ShippedParameter.Label label) {
        region = dated.region();
        value = dated.value();
        unit = dated.unit();
        validFrom = dated.from();
        validTo = dated.to();
        source = dated.source();
        confirmed = dated.confirmed();
        labelZh = label.zh();
        labelEn = label.en();
    }
}

package org.ganlao.socialinsurance.treasury.supervision.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.Origin;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;

/** Money of a fund that was misused (挤占挪用), recovered at once or in instalments, each of which is posted. */
@Entity
@Table(name = "misappropriation")
public class Misappropriation extends FactRecord {

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Insurance insurance;

    @Column(nullable = false, updatable = false)
    private String region;

    @Column(name = "discovered_on", nullable = false, updatable = false)
    private LocalDate discoveredOn;

    @Column(name = "body", nullable = false, updatable = false)
    private String body;

    @Column(nullable = false, updatable = false)
    private String what;

    @Column(nullable = false, updatable = false)
    private Money amount;

    @Column(nullable = false)
    private Money recovered;

    @Column(name = "recovered_on")
    private LocalDate recoveredOn;

    public Misappropriation(
            UUID id,
            Origin origin,
            Insurance insurance,
            String region,
            LocalDate discoveredOn,
            String body,
            String what,
            Money amount,
            Instant now) {
        super(id, origin, now);
        this.insurance = Objects.requireNonNull(insurance, "insurance");
        this.region = Objects.requireNonNull(region, "region");
        this.discoveredOn = Objects.requireNonNull(discoveredOn, "discoveredOn");
        this.body = Objects.requireNonNull(body, "body");
        this.what = Objects.requireNonNull(what, "what");
        if (!amount.isPositive()) {
            throw new Rejection(SupervisionRefusal.NOTHING_MISAPPROPRIATED, amount).at("/amount");
        }
        this.amount = amount;
        this.recovered = Money.ZERO;
    }

    protected Misappropriation() {}

    /** To be asked before an instalment is posted. */
    public void requireRecoverable(LocalDate on, Money instalment) {
        requireStanding();
        if (!instalment.isPositive() || instalment.compareTo(left()) > 0) {
            throw new Rejection(SupervisionRefusal.MORE_THAN_MISAPPROPRIATED, left()).at("/amount");
        }
        if (on.isBefore(discoveredOn)) {
            throw new Rejection(SupervisionRefusal.RECOVERED_TOO_EARLY, discoveredOn).at("/on");
        }
    }

    public void recover(LocalDate on, Money instalment, Instant now) {
        requireRecoverable(on, instalment);
        recovered = recovered.plus(instalment);
        recoveredOn = on;
        revised(now);
    }

    @Override
    public void annul(String reason, Instant now) {
        if (recovered.isPositive()) {
            throw new Rejection(SupervisionRefusal.PARTLY_RECOVERED, recovered);
        }
        super.annul(reason, now);
    }

    public Insurance insurance() {
        return insurance;
    }

    @Override
    public String region() {
        return region;
    }

    @Override
    public LocalDate occurredOn() {
        return discoveredOn;
    }

    /** Who misused it. */
    public String body() {
        return body;
    }

    public String what() {
        return what;
    }

    public Money amount() {
        return amount;
    }

    public Money recovered() {
        return recovered;
    }

    /** Day of the last instalment; null before. */
    public LocalDate recoveredOn() {
        return recoveredOn;
    }

    public Money left() {
        return amount.minus(recovered);
    }
}

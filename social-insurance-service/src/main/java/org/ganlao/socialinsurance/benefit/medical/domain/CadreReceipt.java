package org.ganlao.socialinsurance.benefit.medical.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Origin;
import org.ganlao.socialinsurance.benefit.residentmedical.domain.BookedMoney;

/** What a payer paid into a region's pool of retired cadres, for the running year or for an earlier overspend. */
@Entity
@Table(name = "cadre_receipt")
public class CadreReceipt extends BookedMoney {

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private CadrePayer payer;

    @Column(updatable = false)
    private String employer;

    @Column(updatable = false)
    private UUID overspend;

    @Column(nullable = false, updatable = false)
    private Money amount;

    /**
     * What was paid.
     *
     * @param employer token; only where an employer paid
     * @param overspend that it settles; null for the running year
     */
    public record Paid(CadrePayer payer, String employer, UUID overspend, Money amount) {

        /** @throws Rejection if it is nothing, or an employer is missing or out of place */
        public Paid {
            if (!amount.isPositive()) {
                throw new Rejection(MedicalRefusal.SHARE_NOT_POSITIVE).at("/amount");
            }
            if ((payer == CadrePayer.EMPLOYER) != (employer != null)) {
                throw new Rejection(MedicalRefusal.EMPLOYER_OF_THE_PAYER).at("/employer");
            }
        }
    }

    public CadreReceipt(UUID id, Origin origin, Paid paid, Received received, Instant now) {
        super(id, origin, received, now);
        this.payer = Objects.requireNonNull(paid.payer(), "payer");
        this.employer = paid.employer();
        this.overspend = paid.overspend();
        this.amount = paid.amount();
    }

    protected CadreReceipt() {}

    public CadrePayer payer() {
        return payer;
    }

    /** Null where none paid. */
    public String employer() {
        return employer;
    }

    /** Null for the running year. */
    public UUID overspend() {
        return overspend;
    }

    public Money amount() {
        return amount;
    }
}

package org.ganlao.socialinsurance.benefit.medical.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Approval;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.Origin;

/**
 * 历年超支: by how much a region's pool of retired cadres was overspent in an earlier year, and who bears it. Proposed, approved
 * by another person, then paid in by its payers.
 */
@Entity
@Table(name = "cadre_overspend")
public class CadreOverspend extends FactRecord {

    @Column(nullable = false, updatable = false)
    private String region;

    @Column(name = "of_year", nullable = false, updatable = false)
    private int year;

    @ElementCollection
    @CollectionTable(name = "cadre_overspend_share", joinColumns = @JoinColumn(name = "overspend"))
    private List<PayerShare> shares = new ArrayList<>();

    @Embedded
    private Approval approval;

    /** @throws Rejection if a payer has two shares */
    public CadreOverspend(
            UUID id, Origin origin, String region, int year, List<PayerShare> shares, String proposedBy, Instant now) {
        super(id, origin, now);
        this.region = Objects.requireNonNull(region, "region");
        this.year = year;
        this.shares.addAll(shares);
        this.approval = Approval.proposed(proposedBy, now);
        if (shares.stream().map(PayerShare::payer).distinct().count() < shares.size()) {
            throw new Rejection(MedicalRefusal.PAYER_TWICE).at("/shares");
        }
    }

    protected CadreOverspend() {}

    public void approve(String approver, Instant now) {
        requireStanding();
        approval = approval.by(approver, now);
        revised(now);
    }

    /**
     * Refuses more than the payer still owes.
     *
     * @param paid by the payer up to now
     */
    public void requireOwed(CadrePayer payer, Money paid, Money amount) {
        requireStanding();
        if (!approval.given()) {
            throw new Rejection(MedicalRefusal.OVERSPEND_NOT_APPROVED);
        }
        Money owed = due(payer).minus(paid);
        if (amount.compareTo(owed) > 0) {
            throw new Rejection(MedicalRefusal.NOT_SO_MUCH_OWED, owed).at("/amount");
        }
    }

    private Money due(CadrePayer payer) {
        return Money.sum(shares.stream()
                .filter(share -> share.payer() == payer)
                .map(PayerShare::amount)
                .toList());
    }

    @Override
    public String region() {
        return region;
    }

    /** Last day of the year. */
    @Override
    public LocalDate occurredOn() {
        return LocalDate.of(year, 12, 31);
    }

    public int year() {
        return year;
    }

    public List<PayerShare> shares() {
        return shares.stream().sorted(Comparator.comparing(PayerShare::payer)).toList();
    }

    public Approval approval() {
        return approval;
    }
}

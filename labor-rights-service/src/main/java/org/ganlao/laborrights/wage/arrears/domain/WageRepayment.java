package org.ganlao.laborrights.wage.arrears.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordRefusal;

/**
 * Wages owed that were paid at last, or waived, person by person. Corrected, it was another amount, day or source; annulled, it
 * was never paid, and what it repaid is owed again.
 */
@Entity
@Table(name = "wage_repayment")
public class WageRepayment extends FactRecord {

    @ManyToOne(optional = false)
    @JoinColumn(name = "arrears", nullable = false, updatable = false)
    private EmployerArrears arrears;

    @Embedded
    private RepaymentTerms terms;

    @Column(nullable = false)
    private Money amount;

    @ElementCollection
    @CollectionTable(name = "wage_repayment_part", joinColumns = @JoinColumn(name = "repayment"))
    @OrderColumn(name = "place")
    private List<RepaidPart> parts = new ArrayList<>();

    @Column(nullable = false)
    private UUID entry;

    private WageRepayment(UUID id, Origin origin, EmployerArrears arrears, Instant now) {
        super(id, origin, now);
        this.arrears = Objects.requireNonNull(arrears, "arrears");
    }

    protected WageRepayment() {}

    /** @param owed whose wages the arrears list, by their records; at least those whom the parts name */
    public static WageRepayment of(
            UUID id,
            Origin origin,
            EmployerArrears arrears,
            RepaymentTerms terms,
            List<RepaidPart> parts,
            Map<UUID, OwedWages> owed,
            Instant now) {
        WageRepayment repayment = new WageRepayment(id, origin, arrears, now);
        repayment.pay(terms, parts, owed, now);
        return repayment;
    }

    private void pay(RepaymentTerms stated, List<RepaidPart> statedParts, Map<UUID, OwedWages> owed, Instant now) {
        Set<UUID> paid = new HashSet<>();
        for (int place = 0; place < statedParts.size(); place++) {
            pay(statedParts.get(place), place, stated.paidOn(), paid, owed, now);
        }
        terms = stated;
        parts.clear();
        parts.addAll(statedParts);
        amount = Money.sum(parts.stream().map(RepaidPart::amount).toList());
        arrears.revised(now);
    }

    private void pay(RepaidPart part, int place, LocalDate on, Set<UUID> paid, Map<UUID, OwedWages> owed, Instant now) {
        String pointer = "/repayment/persons/" + place;
        OwedWages person = owed.get(part.owed());
        if (person == null) {
            throw new Rejection(ArrearsRefusal.PERSON_NOT_LISTED).at(pointer + "/owed");
        }
        if (!paid.add(part.owed())) {
            throw new Rejection(ArrearsRefusal.PAID_TWICE_AT_ONCE).at(pointer + "/owed");
        }
        try {
            arrears.repay(person, part.amount(), on, now);
        } catch (Rejection refused) {
            throw refused.refusal() == ArrearsRefusal.MORE_THAN_OWED ? refused.at(pointer + "/amount") : refused;
        }
    }

    /** States it anew and whole; the caller reverses its posting and posts it again. */
    public void correct(RepaymentTerms stated, List<RepaidPart> statedParts, Map<UUID, OwedWages> owed, Instant now) {
        requireStanding();
        requireNoDraw();
        if (stated.equals(terms) && statedParts.equals(parts)) {
            throw new Rejection(RecordRefusal.NOTHING_TO_CORRECT);
        }
        takeBack(owed, now);
        pay(stated, statedParts, owed, now);
        revised(now);
    }

    private void requireNoDraw() {
        if (terms.source() == RepaymentSource.DEPOSIT) {
            throw new Rejection(ArrearsRefusal.DEPOSIT_DRAW_STANDS);
        }
    }

    /** @param draw whether the draw on the deposit that it came from is annulled with it */
    public void strikeOut(boolean draw, Map<UUID, OwedWages> owed, String reason, Instant now) {
        requireStanding();
        if (!draw) {
            requireNoDraw();
        }
        takeBack(owed, now);
        arrears.revised(now);
        annul(reason, now);
    }

    private void takeBack(Map<UUID, OwedWages> owed, Instant now) {
        parts.forEach(part -> arrears.takeBack(owed.get(part.owed()), part.amount(), now));
    }

    /** @param posting of it in the arrears' book */
    public void posted(UUID posting) {
        entry = posting;
    }

    @Override
    public String region() {
        return arrears.region();
    }

    @Override
    public LocalDate occurredOn() {
        return terms.paidOn();
    }

    public EmployerArrears arrears() {
        return arrears;
    }

    public RepaymentTerms terms() {
        return terms;
    }

    public Money amount() {
        return amount;
    }

    public List<RepaidPart> parts() {
        return List.copyOf(parts);
    }

    public UUID entry() {
        return entry;
    }
}

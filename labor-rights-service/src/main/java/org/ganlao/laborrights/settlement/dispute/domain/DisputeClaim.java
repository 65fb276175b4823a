package org.ganlao.laborrights.settlement.dispute.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.problem.Rejection;

/** One claim of a case, and what was decided of it. */
@Entity
@Table(name = "dispute_claim")
public class DisputeClaim {

    @Id
    private UUID id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "dispute", nullable = false, updatable = false)
    private DisputeCase dispute;

    @Column(nullable = false, updatable = false)
    private int place;

    @Column(nullable = false, updatable = false)
    private UUID worker;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private DisputeClaimKind kind;

    @Column(updatable = false)
    private Money amount;

    @Enumerated(EnumType.STRING)
    private ClaimDecision decision;

    private Money granted;

    private Money adjudged;

    DisputeClaim(UUID id, DisputeCase dispute, int place, Demand demand) {
        this.id = id;
        this.dispute = dispute;
        this.place = place;
        this.worker = demand.worker();
        this.kind = demand.kind();
        this.amount = demand.amount();
    }

    protected DisputeClaim() {}

    /**
     * An award grants no more than what is demanded (不告不理); the sides may agree on any sum where no sum is demanded, as on money
     * instead of the job. Where an earlier release took in wages or damages without a sum, an award may name one.
     *
     * @param sum yuan; zero where nothing, or no money, is granted
     */
    void decide(ClaimDecision decided, Money sum, DisputeOutcome outcome) {
        Money demanded = amount == null ? Money.ZERO : amount;
        boolean fits = switch (decided) {
            case GRANTED -> sum.equals(demanded);
            case PARTLY ->
                amount == null
                        ? sum.isZero() || sum.isPositive() && mayNameASum(outcome)
                        : sum.isPositive() && sum.compareTo(demanded) < 0;
            case DISMISSED -> sum.isZero();
        };
        if (!fits) {
            throw new Rejection(DisputeRefusal.GRANTED_DOES_NOT_FIT, demanded, sum);
        }
        decision = decided;
        granted = sum;
    }

    private boolean mayNameASum(DisputeOutcome outcome) {
        return outcome == DisputeOutcome.MEDIATION || kind.ofSums();
    }

    /** @param sum yuan that the court, or the sides before it, put in the place of what was granted */
    void adjudge(Money sum) {
        if (sum.isNegative()) {
            throw new Rejection(DisputeRefusal.GRANTED_DOES_NOT_FIT, amount == null ? Money.ZERO : amount, sum);
        }
        adjudged = sum;
    }

    /** No court put anything in the place of what was granted. */
    void standAsGranted() {
        adjudged = null;
    }

    public UUID id() {
        return id;
    }

    /** Id of the worker. */
    public UUID worker() {
        return worker;
    }

    public DisputeClaimKind kind() {
        return kind;
    }

    /** Yuan; null where no money is demanded. */
    public Money amount() {
        return amount;
    }

    /** Null before the case is concluded. */
    public ClaimDecision decision() {
        return decision;
    }

    /** Yuan; null before the case is concluded. */
    public Money granted() {
        return granted;
    }

    /** Yuan; null where no court put it in the place of what was granted. */
    public Money adjudged() {
        return adjudged;
    }

    /** Yuan that are due: by the court, or else by the commission; null before the case is concluded. */
    public Money due() {
        return adjudged == null ? granted : adjudged;
    }
}

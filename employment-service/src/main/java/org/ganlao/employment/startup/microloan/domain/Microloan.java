package org.ganlao.employment.startup.microloan.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.personal.ProtectedId;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.Origin;

/**
 * 小额担保贷款。Applied for, investigated by another person, guaranteed by a fund, approved by the bank, contracted at the
 * rate of that day and disbursed. From then on its movements say where it is, see {@link LoanStanding}: repaid, extended,
 * compensated by the fund, recovered, written off, settled. Guarantors stand to the fund for it while it is open. It becomes a fact with its disbursement; annulled, it never was.
 */
@Entity
@Table(name = "microloan")
public class Microloan extends FactRecord {

    @Embedded
    private ProtectedId person;

    @Embedded
    private Application application;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private LoanState state;

    private Boolean favourable;

    @Embedded
    private Contract contract;

    @Column(name = "disbursed_on")
    private LocalDate disbursedOn;

    @Column(nullable = false)
    private Money outstanding = Money.ZERO;

    @Column(nullable = false)
    private Money guaranteed = Money.ZERO;

    private UUID community;

    private UUID batch;

    @Embedded
    private CounterGuarantee counterGuarantee;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "loan", nullable = false, updatable = false)
    @OrderBy("id")
    private List<Guarantor> guarantors = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "microloan_step", joinColumns = @JoinColumn(name = "loan"))
    private Set<LoanStep> steps = new HashSet<>();

    public Microloan(UUID id, Origin origin, ProtectedId person, Application application, String by, Instant now) {
        super(id, origin, now);
        this.person = Objects.requireNonNull(person, "person");
        this.application = Objects.requireNonNull(application, "application");
        this.state = LoanState.APPLIED;
        steps.add(new LoanStep(LoanAction.APPLY, application.appliedOn(), by, ""));
    }

    protected Microloan() {}

    /** @param result whether the investigation speaks for the loan */
    public void investigate(LoanStep step, boolean result, Instant now) {
        state.require(LoanAction.INVESTIGATE);
        requireOther(LoanAction.APPLY, step.by());
        favourable = result;
        move(step, LoanState.INVESTIGATED, now);
    }

    /**
     * States the counter-guarantee anew, whole: who was named before and is not any more stands for nothing.
     *
     * @param borrower token of the borrower as {@link org.ganlao.platform.personal.PersonalIdVault} makes it today
     */
    public void secure(CounterGuarantee stated, List<Guarantor> named, String borrower, Instant now) {
        state.require(LoanAction.SECURE);
        if (stated.on().isBefore(application.appliedOn())) {
            throw new Rejection(MicroloanRefusal.BEFORE_THE_LAST_STEP, application.appliedOn()).at("/on");
        }
        if (stated.waived() && !named.isEmpty()) {
            throw new Rejection(MicroloanRefusal.GUARANTORS_OR_WAIVER);
        }
        requireEligible(named, borrower);
        counterGuarantee = stated;
        guarantors.removeIf(known -> named.stream().noneMatch(known::isSamePersonAs));
        for (Guarantor each : named) {
            guarantors.stream()
                    .filter(each::isSamePersonAs)
                    .findFirst()
                    .ifPresentOrElse(known -> known.become(each), () -> guarantors.add(each));
        }
        revised(now);
    }

    private void requireEligible(List<Guarantor> named, String borrower) {
        Set<String> tokens = new HashSet<>();
        for (int i = 0; i < named.size(); i++) {
            Guarantor each = named.get(i);
            if (each.person().token().equals(borrower)) {
                throw new Rejection(MicroloanRefusal.OWN_GUARANTOR).at("/guarantors/" + i + "/person");
            }
            if (!tokens.add(each.person().token())) {
                throw new Rejection(MicroloanRefusal.GUARANTOR_TWICE).at("/guarantors/" + i + "/person");
            }
            if (each.amount().compareTo(application.principal()) > 0) {
                throw new Rejection(MicroloanRefusal.MORE_THAN_THE_LOAN, application.principal())
                        .at("/guarantors/" + i + "/amount");
            }
        }
    }

    /** @param share of the principal for which guarantors must stand, unless it is waived: 1 is all of it */
    public void guarantee(LoanStep step, BigDecimal share, Instant now) {
        state.require(LoanAction.GUARANTEE);
        requireOther(LoanAction.INVESTIGATE, step.by());
        requireSecured(step, share);
        if (Boolean.FALSE.equals(favourable)) {
            throw new Rejection(MicroloanRefusal.INVESTIGATED_UNFAVOURABLY);
        }
        guaranteed = application.principal();
        move(step, LoanState.GUARANTEED, now);
    }

    private void requireSecured(LoanStep step, BigDecimal share) {
        if (counterGuarantee != null && counterGuarantee.by().equals(step.by())) {
            throw new Rejection(MicroloanRefusal.ANOTHER_PERSON);
        }
        if (counterGuarantee != null && step.on().isBefore(counterGuarantee.on())) {
            throw new Rejection(MicroloanRefusal.BEFORE_THE_LAST_STEP, counterGuarantee.on()).at("/on");
        }
        Money stoodFor = Money.sum(guarantors.stream().map(Guarantor::amount).toList());
        BigDecimal needed = application.principal().amount().multiply(share);
        boolean waived = counterGuarantee != null && counterGuarantee.waived();
        if (!waived && stoodFor.amount().compareTo(needed) < 0) {
            throw new Rejection(MicroloanRefusal.COUNTER_GUARANTEE_TOO_LOW, stoodFor, Money.rounded(needed));
        }
    }

    public void approve(LoanStep step, Instant now) {
        state.require(LoanAction.APPROVE);
        move(step, LoanState.BANK_APPROVED, now);
    }

    public void sign(LoanStep step, Contract signed, Instant now) {
        state.require(LoanAction.CONTRACT);
        contract = Objects.requireNonNull(signed, "signed");
        move(step, LoanState.CONTRACTED, now);
    }

    /** By itself. */
    public void disburse(LoanStep step, Instant now) {
        state.require(LoanAction.DISBURSE);
        if (application.method() == RepaymentMethod.BATCH) {
            throw new Rejection(MicroloanRefusal.NEEDS_A_BATCH);
        }
        lend(step, now);
    }

    /** With the others of the batch. */
    public void disburseWith(LoanBatch all, LoanStep step, Instant now) {
        state.require(LoanAction.DISBURSE);
        if (application.method() != RepaymentMethod.BATCH || !region().equals(all.region())) {
            throw new Rejection(MicroloanRefusal.NOT_OF_THE_BATCH, id());
        }
        if (counterGuarantee != null
                && counterGuarantee.waived()
                && !counterGuarantee.community().equals(all.community())) {
            throw new Rejection(MicroloanRefusal.WAIVED_FOR_ANOTHER, id());
        }
        batch = all.id();
        community = all.community();
        lend(step, now);
    }

    private void lend(LoanStep step, Instant now) {
        disbursedOn = step.on();
        outstanding = application.principal();
        move(step, LoanState.DISBURSED, now);
    }

    /** Refused by the centre or the bank, or withdrawn by the borrower; nothing is guaranteed any more. */
    public void end(LoanStep step, Instant now) {
        state.require(step.action());
        guaranteed = Money.ZERO;
        guarantors.forEach(Guarantor::release);
        move(step, step.action() == LoanAction.REFUSE ? LoanState.REFUSED : LoanState.WITHDRAWN, now);
    }

    @Override
    public void annul(String reason, Instant now) {
        requireStanding();
        state.require(LoanAction.ANNUL);
        super.annul(reason, now);
        state = LoanState.ANNULLED;
        guarantors.forEach(Guarantor::release);
        outstanding = Money.ZERO;
        guaranteed = Money.ZERO;
    }

    /** To be asked before a movement is booked. */
    public void requireMovable(LoanAction action, LocalDate on) {
        state.require(action);
        if (on.isBefore(disbursedOn)) {
            throw new Rejection(MicroloanRefusal.BEFORE_THE_LAST_STEP, disbursedOn).at("/on");
        }
    }

    /** Takes over what the movements say. */
    public void follow(LoanStanding standing, Instant now) {
        state = standing.state();
        outstanding = standing.position().outstanding();
        guaranteed = outstanding;
        if (!state.isOpen()) {
            guarantors.forEach(Guarantor::release);
        }
        revised(now);
    }

    private void move(LoanStep step, LoanState to, Instant now) {
        lastStep().filter(step.on()::isBefore).ifPresent(last -> {
            throw new Rejection(MicroloanRefusal.BEFORE_THE_LAST_STEP, last).at("/on");
        });
        steps.add(step);
        state = to;
        revised(now);
    }

    private Optional<LocalDate> lastStep() {
        return steps.stream().map(LoanStep::on).max(Comparator.naturalOrder());
    }

    private void requireOther(LoanAction earlier, String by) {
        if (steps.stream()
                .anyMatch(step -> step.action() == earlier && step.by().equals(by))) {
            throw new Rejection(MicroloanRefusal.ANOTHER_PERSON);
        }
    }

    /** Of a disbursed loan. */
    public LoanTerms terms() {
        return new LoanTerms(
                application.principal(), disbursedOn, application.months(), contract.rate(), application.method());
    }

    ArrearsRules arrears() {
        return contract.arrears();
    }

    public ProtectedId person() {
        return person;
    }

    public Application application() {
        return application;
    }

    public LoanState state() {
        return state;
    }

    /** Null before it is signed. */
    public Contract contract() {
        return contract;
    }

    /** Null before. */
    public LocalDate disbursedOn() {
        return disbursedOn;
    }

    /** Principal that is not repaid. */
    public Money outstanding() {
        return outstanding;
    }

    /** What the fund stands for. */
    public Money guaranteed() {
        return guaranteed;
    }

    /** The credit community of a loan that was disbursed in a batch; otherwise null. */
    public UUID community() {
        return community;
    }

    /** Null of a loan that was disbursed by itself. */
    public UUID batch() {
        return batch;
    }

    /** Null where none was stated. */
    public CounterGuarantee counterGuarantee() {
        return counterGuarantee;
    }

    /** Who stands for it, or stood until it ended. */
    public List<Guarantor> guarantors() {
        return List.copyOf(guarantors);
    }

    /** One who stands for it; anybody else is refused. */
    public Guarantor guarantor(UUID id) {
        return guarantors.stream()
                .filter(each -> each.id().equals(id) && each.stands())
                .findFirst()
                .orElseThrow(() -> new Rejection(MicroloanRefusal.NO_SUCH_GUARANTOR, id).at("/guarantor"));
    }

    /** Oldest first. */
    public List<LoanStep> steps() {
        return steps.stream()
                .sorted(Comparator.comparing(LoanStep::on).thenComparing(LoanStep::action))
                .toList();
    }

    @Override
    public String region() {
        return application.region();
    }

    /** Of the disbursement; before, of the application. */
    @Override
    public LocalDate occurredOn() {
        return disbursedOn == null ? application.appliedOn() : disbursedOn;
    }
}

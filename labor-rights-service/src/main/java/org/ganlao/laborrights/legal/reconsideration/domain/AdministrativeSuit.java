package org.ganlao.laborrights.legal.reconsideration.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.ganlao.laborrights.procedure.domain.ProcedureRecord;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Origin;

/** An administrative lawsuit against a department (行政应诉), instance by instance. Annulled, nobody sued. */
@Entity
@Table(name = "administrative_suit")
public class AdministrativeSuit extends ProcedureRecord {

    @Column(nullable = false, updatable = false)
    private String region;

    @Column(nullable = false, updatable = false)
    private String defendant;

    @Column(name = "disputed_act", nullable = false, updatable = false)
    private String act;

    @Column(updatable = false)
    private UUID reconsideration;

    @Column(name = "inspection_case", updatable = false)
    private UUID inspectionCase;

    @Column(name = "disputed_fine", updatable = false)
    private Money disputedFine;

    @Column(name = "carried_out", nullable = false)
    private boolean carriedOut;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private SuitState state;

    @ElementCollection
    @CollectionTable(name = "court_stage", joinColumns = @JoinColumn(name = "administrative_suit"))
    @OrderColumn(name = "place")
    private List<CourtStage> stages = new ArrayList<>();

    /**
     * What is sued about.
     *
     * @param act in words, without names
     * @param reconsideration that came before; null where none did
     * @param inspectionCase case of the inspectorate whose penalty it is; null where it is another act
     * @param fine of that penalty when it is sued about, yuan; null where it is another act
     */
    public record Matter(
            String region, String defendant, String act, UUID reconsideration, UUID inspectionCase, Money fine) {}

    /** @param first the first instance, not judged yet */
    public AdministrativeSuit(UUID id, Origin origin, Matter matter, CourtStage first, Instant now) {
        super(id, origin, first.filedOn(), now);
        this.region = matter.region();
        this.defendant = matter.defendant();
        this.act = matter.act();
        this.reconsideration = matter.reconsideration();
        this.inspectionCase = matter.inspectionCase();
        this.disputedFine = matter.fine();
        this.stages.add(first);
        this.state = SuitState.PENDING;
    }

    protected AdministrativeSuit() {}

    /** The department answers the complaint or the appeal, once. */
    public void answer(LocalDate on, Instant now) {
        requireAt(on, SuitState.PENDING);
        if (last().answeredOn() != null) {
            throw new Rejection(ReconsiderationRefusal.SUIT_ANSWERED, last().answeredOn());
        }
        stages.set(stages.size() - 1, last().answered(on));
        stepped(on, now);
    }

    /**
     * @param on day on which the department was served the judgment
     * @param appealBy last day for an appeal against a judgment of the first instance that is served then
     * @param fine what the disputed penalty is changed to; null where it is not changed, or the suit is about another act
     */
    public void judge(
            LocalDate on, LocalDate appealBy, SuitResult result, Money fine, boolean headAppeared, Instant now) {
        requireAt(on, SuitState.PENDING);
        boolean penaltyChanged = inspectionCase != null && result == SuitResult.CHANGED;
        if (penaltyChanged != (fine != null)) {
            throw new Rejection(ReconsiderationRefusal.FINE_NOT_CHANGED).at("/fine");
        }
        stages.set(stages.size() - 1, last().judged(on, appealBy, result, fine, headAppeared));
        state = SuitState.JUDGED;
        stepped(on, now);
    }

    /** Goes on before another court; after the second instance there is a retrial alone. */
    public void goOn(CourtStage next, Instant now) {
        boolean retrial = next.instance() == CourtInstance.RETRIAL;
        requireAt(next.filedOn(), SuitState.JUDGED, retrial ? SuitState.FINAL : SuitState.JUDGED);
        CourtInstance last = last().instance();
        if (!retrial && (last != CourtInstance.FIRST || next.instance() != CourtInstance.SECOND)) {
            throw new Rejection(ReconsiderationRefusal.NO_SUCH_INSTANCE, next.instance(), last).at("/instance");
        }
        stages.add(next);
        state = SuitState.PENDING;
        stepped(next.filedOn(), now);
    }

    /** Not while somebody may still appeal. */
    public void takeEffect(LocalDate on, Instant now) {
        requireAt(on, SuitState.JUDGED);
        LocalDate appealBy = last().appealBy();
        if (appealBy != null && !on.isAfter(appealBy)) {
            throw new Rejection(ReconsiderationRefusal.STILL_OPEN_TO_APPEAL, appealBy);
        }
        carriedOut |= revokesPenalty() || fine() != null;
        state = SuitState.FINAL;
        stepped(on, now);
    }

    private CourtStage last() {
        return stages.get(stages.size() - 1);
    }

    /** Not once a penalty was set aside or changed by a judgment that took effect: that does not come back, whatever a retrial says. */
    @Override
    public void annul(String reason, Instant now) {
        requireStanding();
        if (carriedOut) {
            throw new Rejection(ReconsiderationRefusal.DECISION_CARRIED_OUT);
        }
        super.annul(reason, now);
        state = SuitState.ANNULLED;
    }

    @Override
    public SuitState state() {
        return state;
    }

    @Override
    public String region() {
        return region;
    }

    @Override
    public LocalDate occurredOn() {
        return stages.get(0).filedOn();
    }

    public String defendant() {
        return defendant;
    }

    public String act() {
        return act;
    }

    /** Null where none came before. */
    public UUID reconsideration() {
        return reconsideration;
    }

    /** Whose penalty it is about; null where it is about another act. */
    public UUID inspectionCase() {
        return inspectionCase;
    }

    /** Of the penalty when it was sued about, yuan; null where it is about another act, and where an earlier release did not keep it. */
    public Money disputedFine() {
        return disputedFine;
    }

    /** Whether by what the courts said the disputed penalty is set aside. */
    public boolean revokesPenalty() {
        return inspectionCase != null && decisive().result() == SuitResult.REVOKED;
    }

    /** To what by what the courts said the disputed penalty is changed, yuan; null where it is not. */
    public Money fine() {
        return decisive().fine();
    }

    /** The instance whose word holds. */
    private CourtStage decisive() {
        int at = stages.size() - 1;
        while (at > 0 && stages.get(at).leavesTheOneBefore()) {
            at--;
        }
        return stages.get(at);
    }

    /** Whether it is before the first court it came to, and that of the first instance. */
    public boolean runsFirst() {
        return last().instance() == CourtInstance.FIRST;
    }

    /** In their order; the last one may not be judged yet. */
    public List<CourtStage> stages() {
        return List.copyOf(stages);
    }
}

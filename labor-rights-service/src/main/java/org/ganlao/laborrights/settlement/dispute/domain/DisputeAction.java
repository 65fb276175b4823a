package org.ganlao.laborrights.settlement.dispute.domain;

import java.util.EnumSet;
import java.util.Set;
import org.ganlao.platform.problem.Refusal;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.RecordRefusal;

/** What is done with a case, and in which states it can be. */
enum DisputeAction {
    CORRECT(EnumSet.complementOf(EnumSet.of(DisputeState.ANNULLED))),
    ACCEPT(EnumSet.of(DisputeState.RECEIVED)),
    REFUSE(EnumSet.of(DisputeState.RECEIVED)),
    ANSWER(EnumSet.of(DisputeState.ACCEPTED, DisputeState.IN_TRIAL)),
    FORM_TRIBUNAL(EnumSet.of(DisputeState.ACCEPTED)),
    REPLACE_ARBITRATOR(EnumSet.of(DisputeState.IN_TRIAL, DisputeState.SUSPENDED)),
    SUSPEND(EnumSet.of(DisputeState.IN_TRIAL)),
    RESUME(EnumSet.of(DisputeState.SUSPENDED)),
    EXTEND(EnumSet.of(DisputeState.IN_TRIAL)),
    CONCLUDE(EnumSet.of(DisputeState.IN_TRIAL)),
    WITHDRAW(EnumSet.of(DisputeState.ACCEPTED, DisputeState.IN_TRIAL, DisputeState.SUSPENDED)),
    REINSTATE(EnumSet.of(DisputeState.WITHDRAWN)),
    SERVE(EnumSet.of(DisputeState.CONCLUDED)),
    CORRECT_AWARD(EnumSet.of(DisputeState.CONCLUDED, DisputeState.SERVED)),
    CORRECT_SERVICE(EnumSet.of(DisputeState.SERVED)),
    ASK_REVOCATION(EnumSet.of(DisputeState.SERVED, DisputeState.JUDGED, DisputeState.ENFORCING)),
    RULE_ON_REVOCATION(EnumSet.of(DisputeState.REVOCATION_ASKED)),
    SUE(EnumSet.of(DisputeState.SERVED, DisputeState.REVOCATION_ASKED, DisputeState.REVOKED, DisputeState.ENFORCING)),
    JUDGE(EnumSet.of(DisputeState.SUED, DisputeState.APPEALED)),
    CORRECT_JUDGMENT(EnumSet.of(DisputeState.JUDGED)),
    APPEAL(EnumSet.of(DisputeState.JUDGED)),
    STRIKE_OUT_SUIT(EnumSet.of(DisputeState.SUED, DisputeState.APPEALED)),
    ENFORCE(EnumSet.of(DisputeState.SERVED, DisputeState.JUDGED)),
    REGISTER_ARREARS(EnumSet.of(DisputeState.SERVED, DisputeState.JUDGED, DisputeState.ENFORCING)),
    TAKE_BACK_ARREARS(EnumSet.of(
            DisputeState.SERVED, DisputeState.REVOCATION_ASKED, DisputeState.JUDGED, DisputeState.ENFORCING)),
    PERFORM(EnumSet.of(DisputeState.SERVED, DisputeState.JUDGED, DisputeState.ENFORCING)),
    ANNUL(EnumSet.complementOf(EnumSet.of(DisputeState.ANNULLED)));

    private final Set<DisputeState> from;

    DisputeAction(Set<DisputeState> from) {
        this.from = from;
    }

    /** Refuses the action in this state, by the rule that stands against it. */
    void requireIn(DisputeState state) {
        if (!from.contains(state)) {
            throw new Rejection(refusalIn(state), state, this);
        }
    }

    private Refusal refusalIn(DisputeState state) {
        return switch (state) {
            case ANNULLED -> RecordRefusal.RECORD_ANNULLED;
            case NOT_ACCEPTED -> DisputeRefusal.DISPUTE_NOT_ACCEPTED;
            case WITHDRAWN -> DisputeRefusal.DISPUTE_WITHDRAWN;
            case SUSPENDED ->
                isEarlierThan(DisputeState.IN_TRIAL)
                        ? DisputeRefusal.DISPUTE_STEP_TAKEN
                        : DisputeRefusal.DISPUTE_SUSPENDED;
            case SUED, JUDGED, APPEALED -> {
                if (this == SUE) {
                    yield DisputeRefusal.DISPUTE_STEP_TAKEN;
                }
                yield this == ASK_REVOCATION ? DisputeRefusal.AWARD_SUED_ABOUT : takenOrTooEarly(state);
            }
            case RECEIVED, ACCEPTED, IN_TRIAL, CONCLUDED, SERVED, REVOCATION_ASKED, REVOKED, ENFORCING, PERFORMED ->
                takenOrTooEarly(state);
        };
    }

    private Refusal takenOrTooEarly(DisputeState state) {
        return isEarlierThan(state) ? DisputeRefusal.DISPUTE_STEP_TAKEN : DisputeRefusal.DISPUTE_STEP_TOO_EARLY;
    }

    private boolean isEarlierThan(DisputeState state) {
        return from.stream().allMatch(start -> start.compareTo(state) < 0);
    }
}

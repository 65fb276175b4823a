package org.ganlao.laborrights.relation.contract.domain;

import java.util.Optional;
import org.ganlao.platform.problem.Refusal;
import org.ganlao.platform.record.RecordRefusal;

/** How a contract stands on a day. */
public enum ContractState {
    /** 已签订，未开始. */
    SIGNED,
    /** 履行中. */
    IN_FORCE,
    /** 中止履行. */
    SUSPENDED,
    /** 期满. */
    EXPIRED,
    /** 已终止或解除. */
    ENDED,
    /** 已撤销. */
    ANNULLED;

    /**
     * Why an act that takes effect on a day on which the contract stands so is refused. Of an end that is its last day. What
     * corrects or annuls may be recorded whenever the contract stands at all; what results is replayed. A suspension outlasts a
     * renewal, also one that begins on the day after the term.
     */
    public Optional<Refusal> refuses(ActKind act) {
        return Optional.ofNullable(
                switch (this) {
                    case SIGNED -> beforeItBegins(act);
                    case IN_FORCE -> act == ActKind.RESUME ? ContractRefusal.NOT_SUSPENDED : again(act);
                    case SUSPENDED -> whileSuspended(act);
                    case EXPIRED -> afterItsTerm(act);
                    case ENDED -> afterIts(ContractRefusal.CONTRACT_ENDED, act);
                    case ANNULLED -> RecordRefusal.RECORD_ANNULLED;
                });
    }

    /** How it stands after an act that is not refused; nothing where the act itself decides it by what it undoes. */
    public Optional<ContractState> after(ActKind act) {
        return Optional.ofNullable(
                switch (act) {
                    case SIGN, RESUME -> IN_FORCE;
                    case RENEW -> this == SUSPENDED ? SUSPENDED : IN_FORCE;
                    case CHANGE -> this;
                    case SUSPEND -> SUSPENDED;
                    case END -> ENDED;
                    case CORRECT, ANNUL -> null;
                });
    }

    private static Refusal again(ActKind act) {
        return act == ActKind.SIGN ? ContractRefusal.SIGNED_ALREADY : null;
    }

    private static Refusal beforeItBegins(ActKind act) {
        return switch (act) {
            case SIGN -> ContractRefusal.SIGNED_ALREADY;
            case RENEW, CHANGE, SUSPEND, RESUME -> ContractRefusal.ACT_BEFORE_START;
            case END -> ContractRefusal.ENDS_OUTSIDE_TERM;
            case CORRECT, ANNUL -> null;
        };
    }

    private static Refusal whileSuspended(ActKind act) {
        return switch (act) {
            case SUSPEND -> ContractRefusal.CONTRACT_SUSPENDED;
            case SIGN -> ContractRefusal.SIGNED_ALREADY;
            case RENEW, CHANGE, RESUME, END, CORRECT, ANNUL -> null;
        };
    }

    private static Refusal afterItsTerm(ActKind act) {
        return switch (act) {
            case END -> ContractRefusal.ENDS_OUTSIDE_TERM;
            case RENEW -> null;
            case SIGN, CHANGE, SUSPEND, RESUME, CORRECT, ANNUL -> afterIts(ContractRefusal.CONTRACT_EXPIRED, act);
        };
    }

    private static Refusal afterIts(Refusal end, ActKind act) {
        return act == ActKind.CORRECT || act == ActKind.ANNUL
                ? null
                : act == ActKind.SIGN ? ContractRefusal.SIGNED_ALREADY : end;
    }
}

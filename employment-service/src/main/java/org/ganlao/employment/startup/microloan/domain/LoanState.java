package org.ganlao.employment.startup.microloan.domain;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.ganlao.platform.problem.Rejection;

/** Where a loan is in its life, and what may happen there. The table of docs/states.md is this one. */
public enum LoanState {
    APPLIED(LoanAction.SECURE, LoanAction.INVESTIGATE, LoanAction.REFUSE, LoanAction.WITHDRAW),
    INVESTIGATED(LoanAction.SECURE, LoanAction.GUARANTEE, LoanAction.REFUSE, LoanAction.WITHDRAW),
    GUARANTEED(LoanAction.APPROVE, LoanAction.REFUSE, LoanAction.WITHDRAW),
    BANK_APPROVED(LoanAction.CONTRACT, LoanAction.REFUSE, LoanAction.WITHDRAW),
    CONTRACTED(LoanAction.DISBURSE, LoanAction.WITHDRAW),
    DISBURSED(LoanAction.REPAY, LoanAction.EXTEND, LoanAction.COMPENSATE, LoanAction.ANNUL),
    REPAYING(LoanAction.REPAY, LoanAction.EXTEND, LoanAction.COMPENSATE, LoanAction.REVERSE),
    COMPENSATED(LoanAction.REPAY, LoanAction.COMPENSATE, LoanAction.RECOVER, LoanAction.WRITE_OFF, LoanAction.REVERSE),
    SETTLED(LoanAction.REVERSE),
    WRITTEN_OFF(LoanAction.REVERSE),
    REFUSED,
    WITHDRAWN,
    ANNULLED;

    private final Set<LoanAction> allowed = EnumSet.noneOf(LoanAction.class);

    LoanState(LoanAction... allowed) {
        this.allowed.addAll(Set.of(allowed));
    }

    /** Whether the borrower has asked for money, or owes it to bank or fund. */
    public boolean isOpen() {
        return switch (this) {
            case APPLIED, INVESTIGATED, GUARANTEED, BANK_APPROVED, CONTRACTED, DISBURSED, REPAYING, COMPENSATED -> true;
            case SETTLED, WRITTEN_OFF, REFUSED, WITHDRAWN, ANNULLED -> false;
        };
    }

    public boolean allows(LoanAction action) {
        return allowed.contains(action);
    }

    void require(LoanAction action) {
        if (!allows(action)) {
            throw new Rejection(MicroloanRefusal.NOT_IN_THIS_STATE, code(this), code(action));
        }
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

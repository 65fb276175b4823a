package org.ganlao.employment.microloan.domain;

import org.ganlao.platform.problem.Reason;
import org.ganlao.platform.problem.ReasonedRefusal;

/** What the rules of microloans stand against. */
public enum MicroloanRefusal implements ReasonedRefusal {
    EXTENSION_IN_ARREARS(Reason.rule(
            "Something is unpaid since {0}; a loan in arrears is not extended.",
            "自 {0} 起有到期未还款项，逾期贷款不得展期。", "《贷款通则》（1996）第十二条；银发[2002]394号")),
    EARLY_REPAYMENT_BELOW_INTEREST(Reason.rule(
            "{0} is left for early repayment, less than the interest up to this day, {1}.",
            "提前还款余额 {0} 不足以支付至当日的利息 {1}。", "银发[1999]77号：提前还款利随本清")),
    PAID_MORE_THAN_OWED(Reason.rule("{0} more is paid than is owed.", "还款超出应还金额 {0}。", "《合同法》（1999）第二百零六条"));

    private final Reason reason;

    MicroloanRefusal(Reason reason) {
        this.reason = reason;
    }

    @Override
    public Reason reason() {
        return reason;
    }
}

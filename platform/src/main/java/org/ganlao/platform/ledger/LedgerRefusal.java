package org.ganlao.platform.ledger;

import org.ganlao.platform.problem.Reason;
import org.ganlao.platform.problem.ReasonedRefusal;

/** What no book takes. */
public enum LedgerRefusal implements ReasonedRefusal {
    BALANCE_TOO_LOW(Reason.rule(
            "Account {1} of book {0} would fall below what it must hold; it holds {2}.",
            "账簿 {0} 的科目 {1} 余额不足，现有 {2}。", "财会字[1999]20号 社会保险基金会计制度；收支不得透支")),
    MONTH_CLOSED(Reason.conflict(
            "{1} of book {0} is closed; post with a date of an open month.",
            "账簿 {0} 的 {1} 月份已结账，请记入未结账月份。", "《会计法》（1999）第十七条；会计基础工作规范")),
    ENTRY_REVERSED(Reason.conflict(
            "The entry was reversed before, by entry {0}.", "该分录已由分录 {0} 冲销。", "会计基础工作规范（财会字[1996]19号）第五十一条")),
    MONTH_NOT_OVER(Reason.rule("{0} is not over; it is closed after its last day.", "{0} 尚未结束，月末之后方可结账。", "会计基础工作规范"));

    private final Reason reason;

    LedgerRefusal(Reason reason) {
        this.reason = reason;
    }

    @Override
    public Reason reason() {
        return reason;
    }
}

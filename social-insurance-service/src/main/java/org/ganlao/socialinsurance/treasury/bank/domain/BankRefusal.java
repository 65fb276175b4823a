package org.ganlao.socialinsurance.treasury.bank.domain;

import static org.ganlao.platform.problem.Reason.conflict;
import static org.ganlao.platform.problem.Reason.rule;

import org.ganlao.platform.problem.Reason;
import org.ganlao.platform.problem.ReasonedRefusal;

/** Why a bank statement, or a match of it with the books, is not taken. */
public enum BankRefusal implements ReasonedRefusal {
    NO_BANK_ACCOUNT(rule(
            "{0} is no account at a bank of which there is a statement.", "“{0}”不是有对账单的银行账户。", BankRefusal.BANK_RULES)),
    NOTHING_ON_THE_LINE(rule("A line moves something.", "对账单明细金额不得为零。", BankRefusal.BANK_RULES)),
    LINE_MATCHED(conflict(
            "Bank line {0} is matched; strike the match out first.", "对账单明细 {0} 已勾对，须先撤销勾对。", BankRefusal.BANK_RULES)),
    ENTRY_MATCHED(conflict("Entry {0} is matched already.", "分录 {0} 已勾对。", BankRefusal.BANK_RULES)),
    ENTRY_OF_ANOTHER_ACCOUNT(rule("Entry {0} moves nothing in the account.", "分录 {0} 未涉及该账户。", BankRefusal.BANK_RULES)),
    LINE_OF_ANOTHER_ACCOUNT(rule("Bank line {0} is of another account.", "对账单明细 {0} 不属于该账户。", BankRefusal.BANK_RULES)),
    SUMS_DIFFER(rule(
            "The books say {0} and the bank {1}; what is matched comes to the same.",
            "账面合计 {0}，银行合计 {1}，勾对金额须一致。", BankRefusal.BANK_RULES)),
    NOT_RECONCILED(conflict(
            "{1} items of {0} up to the end of the month are open between the books and the bank's statements.",
            "截至月末账户“{0}”尚有 {1} 笔未达账项，须先完成对账。", BankRefusal.BANK_RULES));

    private static final String BANK_RULES = "财社字〔1999〕60号《社会保险基金财务制度》；会计基础工作规范（财会字[1996]19号）第六十三条：定期与银行对账";

    private final Reason reason;

    BankRefusal(Reason reason) {
        this.reason = reason;
    }

    @Override
    public Reason reason() {
        return reason;
    }
}

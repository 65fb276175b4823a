package org.ganlao.laborrights.wage.deposit.domain;

import static org.ganlao.platform.problem.Reason.conflict;
import static org.ganlao.platform.problem.Reason.rule;

import org.ganlao.platform.problem.Reason;
import org.ganlao.platform.problem.ReasonedRefusal;

/** Why a wage-guarantee deposit, a payment into it or a draw on it is refused. */
public enum DepositRefusal implements ReasonedRefusal {
    NO_AMOUNT_DEPOSITED(rule("{0} is no amount to deposit or draw.", "{0} 不是有效的保证金金额。", DepositRefusal.DEPOSITS)),
    PROJECT_HAS_DEPOSIT(conflict(
            "The employer deposits for it already, by deposit {0}.", "该用人单位（项目）已有工资保证金 {0}。", DepositRefusal.DEPOSITS)),
    BEFORE_THE_DEPOSIT(rule("The deposit was opened on {0}.", "保证金于 {0} 设立，日期不得早于此。", DepositRefusal.DEPOSITS)),
    DEPOSIT_COMPLETED(conflict(
            "The work was done on {0}; nothing more is deposited.", "工程已于 {0} 完工，不再缴存。", DepositRefusal.DEPOSITS)),
    DEPOSIT_REFUNDED(conflict("The deposit was refunded on {0}.", "保证金已于 {0} 退还。", DepositRefusal.DEPOSITS)),
    WORK_NOT_DONE(conflict(
            "A deposit is refunded after the work is done and that was made public.",
            "工程完工并公示后方可退还保证金。",
            DepositRefusal.DEPOSITS)),
    PUBLICITY_RUNS(conflict("Objections are heard until {0}.", "公示期至 {0}，期满后方可退还。", DepositRefusal.DEPOSITS)),
    WAGES_OWED(conflict(
            "The employer owes wages; the deposit stands for them.", "该用人单位尚拖欠工资，保证金不予退还。", DepositRefusal.DEPOSITS)),
    RECEIPT_USED(
            conflict("The receipt {0} is that of another payment.", "银行回单 {0} 已用于另一笔缴存。", DepositRefusal.DEPOSITS)),
    DRAW_WAITS(conflict("A draw on the deposit waits to be decided.", "保证金有待审批的动用。", DepositRefusal.DEPOSITS)),
    MONEY_WAS_PAID_IN(conflict(
            "Money was paid in; a deposit is struck out after its payments are.",
            "保证金已有缴存，应先冲销缴存再撤销。",
            DepositRefusal.DEPOSITS)),
    DRAWN_FOR_ITS_WAGES(conflict(
            "The deposit was drawn on for wages of its employer, who is no other while a draw stands.",
            "保证金已动用清偿该用人单位的欠薪，不能更改用人单位。",
            DepositRefusal.DEPOSITS)),
    DEPOSIT_TOO_LOW(conflict("{0} yuan are held.", "保证金余额为 {0} 元，不足动用或冲销。", DepositRefusal.DEPOSITS)),
    ANOTHER_EMPLOYERS_WAGES(rule(
            "The arrears are not those of the employer who deposits.", "该欠薪不属于缴存保证金的用人单位。", DepositRefusal.DEPOSITS)),
    NOTHING_OWED_TO_DRAW_FOR(
            rule("The arrears owe nothing that is verified.", "该欠薪没有已核实的余额。", DepositRefusal.DEPOSITS));

    private static final String DEPOSITS = "国发〔2006〕5号《关于解决农民工问题的若干意见》第七条：建立工资保证金制度；赣劳社办〔2007〕6号第十九项";

    private final Reason reason;

    DepositRefusal(Reason reason) {
        this.reason = reason;
    }

    @Override
    public Reason reason() {
        return reason;
    }
}

package org.ganlao.employment.startup.microloan.domain;

/** What can happen to a loan. */
public enum LoanAction {
    APPLY,
    /** 反担保: states who stands for it, or that nobody needs to. */
    SECURE,
    INVESTIGATE,
    GUARANTEE,
    APPROVE,
    CONTRACT,
    DISBURSE,
    REFUSE,
    WITHDRAW,
    ANNUL,
    REPAY,
    EXTEND,
    COMPENSATE,
    RECOVER,
    WRITE_OFF,
    REVERSE
}

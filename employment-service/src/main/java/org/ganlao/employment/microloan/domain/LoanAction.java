package org.ganlao.employment.microloan.domain;

/** What can happen to a loan. */
public enum LoanAction {
    APPLY,
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

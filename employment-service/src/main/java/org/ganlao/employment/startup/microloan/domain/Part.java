package org.ganlao.employment.startup.microloan.domain;

/** What a payment goes to. */
enum Part {
    /** 罚息：interest on principal in arrears. */
    PENALTY,
    /** 利息. */
    INTEREST,
    /** 本金. */
    PRINCIPAL
}

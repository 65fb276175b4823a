package org.ganlao.platform.ledger;

/** 借, 贷. Where an account grows, and where a line stands. */
public enum Side {
    DEBIT,
    CREDIT;

    public Side other() {
        return this == DEBIT ? CREDIT : DEBIT;
    }
}

package org.ganlao.platform.ledger;

import org.ganlao.platform.money.Money;

/** What an account amounts to, on its own side. */
public record LedgerBalance(String account, Side side, Money amount) {}

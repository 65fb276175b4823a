package org.ganlao.platform.ledger;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.money.Money;

/** What an account amounts to, on its own side. */
@Schema(name = "LedgerBalance", description = "科目余额 · Balance of an account, on its own side")
public record Balance(String account, Side side, Money amount) {}

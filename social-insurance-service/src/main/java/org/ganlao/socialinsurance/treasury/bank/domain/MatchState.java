package org.ganlao.socialinsurance.treasury.bank.domain;

public enum MatchState {
    PROPOSED,
    MATCHED,
    ANNULLED
}

package org.ganlao.socialinsurance.bank.domain;

public enum MatchState {
    PROPOSED,
    MATCHED,
    ANNULLED
}

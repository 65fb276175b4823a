package org.ganlao.skills.examfee.domain;

public enum FeeClaimState {
    CLAIMED,
    APPROVED,
    PAID,
    ANNULLED
}

package org.ganlao.skills.funding.examfee.domain;

public enum FeeClaimState {
    CLAIMED,
    APPROVED,
    PAID,
    ANNULLED
}

package org.ganlao.socialinsurance.oldage.annuity.domain;

/** Why an annuity account is paid out. */
public enum PayoutGround {
    RETIRED,
    DIED,
    EMIGRATED
}

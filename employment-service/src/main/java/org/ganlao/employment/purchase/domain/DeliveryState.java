package org.ganlao.employment.purchase.domain;

public enum DeliveryState {
    SUBMITTED,
    ACCEPTED,
    REJECTED,
    ANNULLED
}

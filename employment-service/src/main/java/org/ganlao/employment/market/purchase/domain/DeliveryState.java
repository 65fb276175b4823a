package org.ganlao.employment.market.purchase.domain;

public enum DeliveryState {
    SUBMITTED,
    ACCEPTED,
    REJECTED,
    ANNULLED
}

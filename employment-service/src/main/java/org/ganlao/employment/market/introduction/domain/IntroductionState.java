package org.ganlao.employment.market.introduction.domain;

public enum IntroductionState {
    INTRODUCED,
    PLACED,
    REFUSED,
    WITHDRAWN,
    ANNULLED
}

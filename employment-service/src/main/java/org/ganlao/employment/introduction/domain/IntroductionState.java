package org.ganlao.employment.introduction.domain;

public enum IntroductionState {
    INTRODUCED,
    PLACED,
    REFUSED,
    WITHDRAWN,
    ANNULLED
}

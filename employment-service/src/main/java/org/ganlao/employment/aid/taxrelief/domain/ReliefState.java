package org.ganlao.employment.aid.taxrelief.domain;

public enum ReliefState {
    GRANTED,
    ANNULLED
}

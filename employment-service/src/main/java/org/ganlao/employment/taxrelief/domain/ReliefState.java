package org.ganlao.employment.taxrelief.domain;

public enum ReliefState {
    GRANTED,
    ANNULLED
}

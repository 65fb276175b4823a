package org.ganlao.employment.register.domain;

public enum EntryState {
    OPEN,
    CLOSED,
    ANNULLED
}

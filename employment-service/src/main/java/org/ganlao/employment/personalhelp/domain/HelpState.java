package org.ganlao.employment.personalhelp.domain;

public enum HelpState {
    ONGOING,
    ENDED,
    ANNULLED
}

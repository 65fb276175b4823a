package org.ganlao.employment.aid.personalhelp.domain;

public enum HelpState {
    ONGOING,
    ENDED,
    ANNULLED
}

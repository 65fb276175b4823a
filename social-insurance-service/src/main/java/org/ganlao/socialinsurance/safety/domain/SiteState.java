package org.ganlao.socialinsurance.safety.domain;

public enum SiteState {
    OPEN,
    CLOSED,
    ANNULLED
}

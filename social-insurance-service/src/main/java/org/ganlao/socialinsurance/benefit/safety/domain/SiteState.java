package org.ganlao.socialinsurance.benefit.safety.domain;

public enum SiteState {
    OPEN,
    CLOSED,
    ANNULLED
}

package org.ganlao.employment.startup.entrepreneurship.domain;

public enum TenancyState {
    TENANT,
    MOVED_OUT,
    ANNULLED
}

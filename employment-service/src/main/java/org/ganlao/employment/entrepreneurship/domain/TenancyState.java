package org.ganlao.employment.entrepreneurship.domain;

public enum TenancyState {
    TENANT,
    MOVED_OUT,
    ANNULLED
}

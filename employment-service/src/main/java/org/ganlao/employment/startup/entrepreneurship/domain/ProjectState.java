package org.ganlao.employment.startup.entrepreneurship.domain;

/** Where a project of the library is on a day. Nothing has to happen for an offered one to expire. */
public enum ProjectState {
    SUBMITTED,
    REFUSED,
    OFFERED,
    EXPIRED,
    WITHDRAWN,
    ANNULLED
}

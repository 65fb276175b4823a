package org.ganlao.skills.provider.supervision.domain;

/** What of an institution is looked at. */
public enum InspectionFocus {
    /** 教学质量. */
    QUALITY,
    /** 招生广告. */
    ADVERTISING
}

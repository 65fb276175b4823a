package org.ganlao.skills.provider.supervision.domain;

/** What an inspection of an institution finds not in order. */
public enum DefectKind {
    /** 发布虚假招生广告. */
    FALSE_ADVERTISING,
    /** 未按教学计划授课. */
    LESSONS_NOT_GIVEN,
    /** 师资不符. */
    TRAINERS_UNQUALIFIED,
    /** 场地设备不足. */
    FACILITIES_LACKING,
    /** 考勤、考核记录不实. */
    RECORDS_UNTRUE,
    /** 违规收费. */
    FEES_UNLAWFUL
}

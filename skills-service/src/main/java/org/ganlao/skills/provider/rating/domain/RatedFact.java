package org.ganlao.skills.provider.rating.domain;

/** What an institution's credit is reckoned from. */
public enum RatedFact {
    /** 投诉查实. */
    COMPLAINT_UPHELD,
    /** 虚假招生广告. */
    FALSE_ADVERTISING,
    /** 教学质量问题. */
    QUALITY_DEFECT,
    /** 逾期未整改. */
    OVERDUE_DEFECT,
    /** 检查未发现问题. */
    INSPECTION_PASSED,
    /** 结业率低. */
    FEW_COMPLETED,
    /** 鉴定合格率低. */
    FEW_PASSED,
    /** 学员证书因培训不实被注销. */
    CERTIFICATE_REVOKED
}

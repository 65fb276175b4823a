package org.ganlao.skills.certification.certificate.domain;

/** How the holder has shown the skill. */
public enum CertificateWay {
    /** 职业技能鉴定考试. */
    EXAM,
    /** 企业技能人才评价. */
    ENTERPRISE_EVALUATION,
    /** 院校职业资格认证. */
    COLLEGE,
    /** 专项职业能力考核. */
    SPECIAL_ABILITY
}

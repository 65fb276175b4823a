package org.ganlao.skills.certification.certificate.domain;

/** Where the ground lies for which a certificate is revoked. */
public enum RevocationGround {
    /** 培训不实：培训未按规定进行或弄虚作假. */
    TRAINING,
    /** 鉴定差错：评分、考务有误. */
    EXAM,
    /** 持证人弄虚作假. */
    HOLDER,
    /** 录入差错. */
    ENTRY
}

package org.ganlao.skills.certification.verification.domain;

import org.ganlao.skills.certification.certificate.domain.CertificateState;

/** What the public learns of a certificate's standing. */
public enum PublicStatus {
    /** 有效. */
    VALID,
    /** 暂不可凭: suspended; why, and for how long, is between the holder and the authority. */
    NOT_VALID,
    /** 已撤销. */
    REVOKED,
    /** 已换发: another certificate stands in its place. */
    REPLACED,
    /** 查无此证: no certificate of this number and name. */
    UNKNOWN;

    public static PublicStatus of(CertificateState state) {
        return switch (state) {
            case VALID -> VALID;
            case SUSPENDED -> NOT_VALID;
            case REVOKED -> REVOKED;
            case REPLACED -> REPLACED;
        };
    }
}

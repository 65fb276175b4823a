package org.ganlao.skills.certification.certificate.domain;

/** Where a certificate stands that was not struck out. */
public enum CertificateState {
    VALID,
    SUSPENDED,
    REVOKED,
    /** Another certificate of the same person, occupation and level has taken its place. */
    REPLACED
}

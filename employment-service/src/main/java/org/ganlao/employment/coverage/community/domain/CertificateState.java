package org.ganlao.employment.coverage.community.domain;

/** What a certificate is on a day. */
public enum CertificateState {
    VALID,
    RUN_OUT,
    WITHDRAWN,
    ANNULLED
}

package org.ganlao.employment.seeking.jobseeker.domain;

public enum CertificateKind {
    /** 失业登记证. */
    UNEMPLOYMENT_REGISTRATION,
    /** 再就业优惠证. */
    RE_EMPLOYMENT_PREFERENTIAL
}
